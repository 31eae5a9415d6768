"""Sums of money in the wrong unit, and how large a company is."""
