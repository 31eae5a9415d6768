"""The reversal told: what it will mean before it begins, and what has come of it since."""
