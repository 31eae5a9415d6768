"""What is kept of a game: journal, seed, day, hashes, snapshots, and the way back to it."""
