"""A month passes: the weeks, what arrives, the people who leave, the board, the record."""
