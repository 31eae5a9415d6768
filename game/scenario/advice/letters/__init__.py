"""Letters: which can come, what is read of them, and what their answers do."""
