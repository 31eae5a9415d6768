"""Columns over the runs: what a company, its orders, its people and its past are, side by side."""
