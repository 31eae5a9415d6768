"""Plots: a curve, a fan, the months so far."""
