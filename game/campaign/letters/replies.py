"""Letters that answer you: the chair on what you told the board, and whoever you called back.

Written by the game itself. Which line comes is cosmetic luck; no rule reads it, and a line that
has been read does not come again.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any, Final, Literal

from game import places
from game.campaign.boardroom.wanting import HALVED, spelt
from game.campaign.context import Context
from game.campaign.state import Ask, GameState, Mail

Kind = Literal["accept", "counter", "refuse", "audited", "back", "declined"]
MARK: Final = "~reply:"
"""What the event of such a letter begins with; then the kind, and a person's id."""
LONG: Final = 6
"""Months after which somebody has been gone for long."""


@cache
def _words() -> dict[str, Any]:
    import tomli

    text = (places.assets() / "words.toml").read_text(encoding="utf-8")
    words: dict[str, Any] = tomli.loads(text)["replies"]
    return words


def from_the_chair(context: Context, state: GameState, kind: Kind, ask: Ask) -> GameState:
    """What the chair writes when the next month opens."""
    wanted = spelt(ask)
    blanks = {"{ask}": wanted, "{Ask}": wanted[:1].upper() + wanted[1:], "{month}": str(ask.due)}
    tried = kind == "counter" and ask.kind not in HALVED
    lines: list[str] = _words()["promised" if tried else kind]["lines"]
    before = len(_written(state, kind))
    if before >= len(lines):
        return state
    first = int(context.luck.uniform(f"cosmetic:reply:{kind}", 0) * len(lines))
    text = lines[(first + before) % len(lines)]
    for blank, said in blanks.items():
        text = text.replace(blank, said)
    return _sent(state, (kind, ""), state.month + 1, text)


def from_the_called(context: Context, state: GameState, identity: str, kind: Kind) -> GameState:
    """What somebody answers who has been called back: it fits how they went, and how lately."""
    written = len(_written(state, kind))
    read = {mail.body for mail in _written(state, kind)}
    lines = [line for line in _fitting(context, state, identity, kind) if line not in read]
    if not lines:
        return state
    # the order depends on how many have been read: the lists grow as the months go by
    first = int(context.luck.uniform(f"cosmetic:reply:{kind}", 0, written) * len(lines))
    return _sent(state, (kind, identity), state.month, lines[first])


def _fitting(context: Context, state: GameState, identity: str, kind: Kind) -> list[str]:
    """What somebody can say who left as they did, when they did."""
    words, gone = _words()[kind], state.staff[context.person_index[identity]]
    lines: list[str] = [*words["lines"], *words.get(gone.left.replace(" ", "_"), [])]
    long = gone.left and state.month - gone.month >= context.turns(LONG)
    return [*lines, *words.get("long_gone", [])] if long else lines


def _written(state: GameState, kind: Kind) -> list[Mail]:
    return [mail for mail in state.mail if mail.event.startswith(f"{MARK}{kind}:")]


def _sent(state: GameState, who: tuple[Kind, str], month: int, text: str) -> GameState:
    kind, person = who
    mail = Mail(f"{MARK}{kind}:{person}", len(_written(state, kind)) + 1, month, "", text)
    return replace(state, mail=(*state.mail, mail))


def heading(context: Context, mail: Mail) -> tuple[str, str]:
    """Sender and subject of such a letter."""
    kind, _, identity = mail.event.removeprefix(MARK).partition(":")
    subject: str = _words()[kind]["subject"]
    if not identity:
        chair: str = _words()["chair"]
        return chair, subject
    person = context.person(identity)
    return f"{person.name}, {person.role}", subject
