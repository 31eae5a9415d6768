"""Levers of the whole company that are on or off: the way to a human, hiring, memos, training."""

from __future__ import annotations

from typing import Any

from game.campaign.context import Context
from game.campaign.registry.lever import Move, Setting
from game.campaign.state import GameState, Orders
from game.frozen import replace


def _switch(
    key: str,
    name: str,
    help_: str,
    field: str,
    words: tuple[str, str],
    values: tuple[str, str] = ("on", "off"),
    *,
    hints: tuple[str, str] = ("", ""),
    advanced: bool = False,
) -> Setting:
    """A lever that is on or off: `words` and `values` for on, off."""

    def moves(_context: Context, state: GameState, _place: int) -> tuple[Move, ...]:
        on = bool(getattr(state.orders, field))
        return (
            Move(values[0], words[0], hint=hints[0], current=on),
            Move(values[1], words[1], hint=hints[1], current=not on),
        )

    def set_(_context: Context, state: GameState, _place: int, value: str) -> Orders:
        changes: dict[str, Any] = {field: value == values[0]}
        return replace(state.orders, **changes)

    return Setting(
        key=key,
        group="company",
        name=name,
        help=help_,
        shortcut="",
        now=lambda _context, state, _place: words[0] if getattr(state.orders, field) else words[1],
        moves=moves,
        set=set_,
        told=lambda _context, _state, _place, value: (
            f"{name}: {words[0] if value == values[0] else words[1]}"
        ),
        advanced=advanced,
    )


DOOR = _switch(
    "door",
    "Way to a human",
    "Whether a customer whom AI fails reaches a person: closed, only the most stubborn do. What AI "
    "does not do still goes to people. Closing it is a memo.",
    "door",
    ("open", "closed"),
    ("open", "closed"),
    hints=("", "fewer calls, at once"),
)


FREEZE = _switch(
    "freeze",
    "Hiring freeze",
    "Nobody new. The ones you have leave at their own pace, the good ones first.",
    "freeze",
    ("in force", "none"),
    hints=("costs nothing today", ""),
)


GUARANTEE = _switch(
    "guarantee",
    "Always a human",
    "A public promise that a person can be reached. Staff hear it too.",
    "guarantee",
    ("promised", "not promised"),
)


ANNOUNCE = _switch(
    "announce",
    "AI-first memo",
    "Tell everyone that AI comes first. The board enjoys such memos. Everyone else can read.",
    "announce",
    ("sent", "not sent"),
    hints=("shows conviction", "quietly dropped"),
)


TRAINING = _switch(
    "training",
    "Training",
    "Time and teachers for what people are asked to use.",
    "training",
    ("on", "off"),
    hints=("they have been asking", ""),
)
