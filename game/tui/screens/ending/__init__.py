"""The end: the curtain, and the front page."""
