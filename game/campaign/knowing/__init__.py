"""What the desk knows: who reports a figure, what a look found, what the vendor says."""
