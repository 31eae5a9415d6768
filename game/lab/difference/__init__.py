"""What two versions of a scenario change in games: the same strategies on the same luck, paired."""
