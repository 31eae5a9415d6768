"""Sweeps: thousands of whole games by strategies, at array speed, over any executor."""
