"""What authors are told of games: where it stands in their file, and in which words."""
