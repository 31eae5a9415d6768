"""The whole game as lines of text, and as lines of JSON."""
