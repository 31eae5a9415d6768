"""What a game can live with, and its author will want to know.

Conditions that never hold, letters that never come, choices that do nothing: all of it is said
only of what the file itself contains.
"""
