"""Experiments on the model and on whole games; nothing that plays the game imports it."""
