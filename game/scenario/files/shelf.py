"""The shipped scenarios, listed from the heads of their files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, cast

import tomli

from game import places
from game.frozen import dataclass

_HEADER = re.compile(r"^\[+\s*([A-Za-z0-9_.-]+)\s*\]+", re.MULTILINE)
_ENOUGH = 16_000


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """What a list of scenarios shows of one."""

    id: str
    title: str
    pitch: str
    length: int
    """Turns."""
    turn: Literal["month", "quarter"]
    file: str


def shipped_files() -> dict[str, Path]:
    """The shipped scenarios and pools by id, which is also the file's name."""
    return {file.stem: file for file in sorted(places.scenarios().glob("*.toml"))}


def shipped() -> tuple[ScenarioCard, ...]:
    """The scenarios that come with the game, without the pools that they share."""
    cards = (_card(file) for file in shipped_files().values())
    return tuple(card for card in cards if card)


def _card(file: Path) -> ScenarioCard | None:
    """The card of a file, or None for a pool or a file that `check` would complain about."""
    try:
        head = _head(file)
        pace = cast("dict[str, object]", head["pace"])
        return ScenarioCard(
            id=str(head["id"]),
            title=str(head["title"]),
            pitch=str(head["pitch"]),
            length=cast("int", pace["length"]),
            turn=cast('Literal["month", "quarter"]', pace.get("turn", "month")),
            file=str(file),
        )
    except (KeyError, OSError, ValueError):
        return None


def _head(file: Path) -> dict[str, object]:
    """The keys above the first table, and `[pace]`; 0.3 ms instead of 30 for a whole file."""
    with file.open(encoding="utf-8") as stream:
        text = stream.read(_ENOUGH)
    headers = list(_HEADER.finditer(text))
    ends = [header.start() for header in headers] + [len(text)]
    parts = [text[: ends[0]]]
    for header, end in zip(headers, ends[1:], strict=True):
        if header.group(1) == "pace":
            parts.append(text[header.start() : end])
    return dict(tomli.loads("".join(parts)))
