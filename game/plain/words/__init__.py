"""The words that can be typed: the table that `help` lists, and the other words for the same."""
