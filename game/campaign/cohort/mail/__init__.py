"""The letters of all runs: which come, what they do, and how they are answered."""
