"""How many of something there are, in words that fit one as well."""

from __future__ import annotations


def several(number: int, noun: str) -> str:
    """``1 run``, ``1,000 runs``; nouns whose plural takes an s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
