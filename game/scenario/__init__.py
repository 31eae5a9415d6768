"""The format of scenarios: read, checked, and made into the frozen rules of a game."""
