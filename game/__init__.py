"""Humans Wanted: a terminal game about replacing your staff with AI, and wanting them back."""
