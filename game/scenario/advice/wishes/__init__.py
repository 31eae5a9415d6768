"""Tests and targets that no game can meet as they are written."""
