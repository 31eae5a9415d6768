"""Around a game: the title, a new game, past games, settings, keys."""
