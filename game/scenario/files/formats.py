"""Versions of the format. A new one brings a step from the one before it, and stays readable."""

from __future__ import annotations

from typing import Final

FORMAT: Final = 1
"""Today's."""


def refusal_of(version: object) -> str:
    """Why a file with this `format` cannot be brought to today's; empty if it is today's."""
    if version is None:
        return f"there is no format = …; write format = {FORMAT} above the first table"
    if version == FORMAT and type(version) is int:
        return ""
    if isinstance(version, int) and version > FORMAT:
        return f"format {version} is newer than this version of the game, which reads {FORMAT}"
    return f"there is no format {str(version)[:20]}; formats go from 1 to {FORMAT}"
