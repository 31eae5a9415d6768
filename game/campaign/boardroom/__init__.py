"""The boardroom: the directors as persons, with a line each. No rule reads what they say."""
