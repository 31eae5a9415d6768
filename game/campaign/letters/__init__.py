"""Letters: which come, how they are answered, what an answer does, and what is written back."""
