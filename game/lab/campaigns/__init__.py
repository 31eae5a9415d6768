"""Whole games of a scenario by strategies: one after another, or all at once."""
