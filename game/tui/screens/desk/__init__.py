"""The desk, its first day, its months' ends, and the coach beside it."""
