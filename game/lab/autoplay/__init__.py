"""Autoplay: thousands of games by everybody, and what of a scenario nobody has met or cared for."""
