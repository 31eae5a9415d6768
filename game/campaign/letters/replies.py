"""Letters that answer you: the chair on what you told the board, and whoever you called back.

Written by the game itself. Which line comes is cosmetic luck; no rule reads it, and a line that
has been read does not come again.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any, Final, Literal

from game import places
from game.campaign.boardroom.wanting import spelt
from game.campaign.context import Context
from game.campaign.state import Ask, GameState, Mail

Kind = Literal["accept", "counter", "refuse", "audited", "back", "declined"]
MARK: Final = "~reply:"
"""What the event of such a letter begins with; then the kind, and a person's id."""


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
    return _written(context, state, (kind, ""), state.month + 1, blanks)


def from_the_called(context: Context, state: GameState, identity: str, kind: Kind) -> GameState:
    """What somebody answers who has been called back."""
    return _written(context, state, (kind, identity), state.month, {})


def _written(
    context: Context, state: GameState, who: tuple[Kind, str], month: int, blanks: dict[str, str]
) -> GameState:
    kind, person = who
    before = sum(mail.event.startswith(f"{MARK}{kind}:") for mail in state.mail)
    lines: list[str] = _words()[kind]["lines"]
    if before >= len(lines):
        return state
    first = int(context.luck.uniform(f"cosmetic:reply:{kind}", 0) * len(lines))
    text = lines[(first + before) % len(lines)]
    for blank, words in blanks.items():
        text = text.replace(blank, words)
    mail = Mail(f"{MARK}{kind}:{person}", before + 1, month, "", text)
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
