"""Rows of lists: what each shows on one line, and how it is chosen."""
