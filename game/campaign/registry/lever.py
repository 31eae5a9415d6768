"""What an entry of the registry is: a lever, the moves it offers, and how it changes the state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from game.campaign.context import Context
from game.campaign.state import GameState, Orders
from game.frozen import dataclass

Group = Literal[
    "department", "company", "people", "looks", "forecasts", "press", "reversal", "month"
]


@dataclass(frozen=True, slots=True)
class Move:
    """One value a lever may take now."""

    value: str
    label: str
    focus: int = 0
    """Of a deed; settings are priced by `game.campaign.focus` instead."""
    money: float = 0.0
    """$ at once, of a deed; settings cost by the week."""
    price: str = ""
    """What it costs in money, as printed, where `money` does not say it."""
    hint: str = ""
    reason: str = ""
    """Why it is not available whatever the focus; empty when it is."""
    current: bool = False
    topic: str = ""
    """What several moves of one lever share: of a release, the claim in short."""


@dataclass(frozen=True, slots=True)
class Range:
    """Whole numbers that may be typed beside the moves offered; only focus may stand in the way."""

    low: int
    high: int
    step: int


@dataclass(frozen=True, slots=True)
class Setting:
    """A lever that sets an order; setting it back gives its focus back.

    Callables take the context, the state and the department's place (−1 for the company).
    """

    key: str
    group: Group
    name: str
    help: str
    shortcut: str
    now: Callable[[Context, GameState, int], str]
    moves: Callable[[Context, GameState, int], tuple[Move, ...]]
    set: Callable[[Context, GameState, int, str], Orders]
    told: Callable[[Context, GameState, int, str], str]
    """The decision as a sentence."""
    when: Callable[[Context], str] = lambda _context: ""
    """How soon a change is felt."""
    range: Callable[[Context, GameState, int], Range | None] = lambda _context, _state, _team: None
    typed: Callable[[Context, GameState, int, int], Move] | None = None
    """The move of any number in `range`; None where every one of them is among `moves`."""
    advanced: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """A lever that does something once; only `undo` takes it back."""

    key: str
    group: Group
    name: str
    help: str
    shortcut: str
    now: Callable[[Context, GameState], str]
    moves: Callable[[Context, GameState], tuple[Move, ...]]
    do: Callable[[Context, GameState, str], GameState]
    told: Callable[[Context, GameState, str], str]
    final: bool = False
    """Undo stops here."""
    advanced: bool = False
    move_of: Callable[[str], str] = lambda value: value
    """The move that a value takes: it may say more than the move, as a release in its words."""


Lever = Setting | Deed
