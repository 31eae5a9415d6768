"""A letter, the board's meeting, a call: pages on which somebody waits for an answer."""
