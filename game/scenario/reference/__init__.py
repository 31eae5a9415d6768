"""The reference part of the author's guide, written from the format's own definitions."""
