"""Names of games: four letters that can be read aloud and typed."""

from __future__ import annotations

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no i, l, o, u."""
_MISREAD = str.maketrans({"o": "0", "i": "1", "l": "1", "u": "v"})
_SPACE = 32**4


def game_id(number: int) -> str:
    """The name of the `number`-th game (from 1); no two share one within 1,048,576 games.

    An odd multiplier visits every residue of a power of two once, so that games made one after
    the other do not look alike.
    """
    rounds, rest = divmod(number - 1, _SPACE)
    scattered = (rest * 690_069 + 362_437) % _SPACE
    letters = [_LETTERS[scattered >> shift & 31] for shift in (15, 10, 5, 0)]
    return "".join(letters) + (str(rounds) if rounds else "")


def typed_id(text: str) -> str:
    """The id that somebody meant who typed `text`."""
    return text.strip().lower().translate(_MISREAD)
