"""What may be done now: offers, and the options each can take."""

from __future__ import annotations

from collections.abc import Sequence

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One value an offer can take, or one answer to a letter."""

    action: str
    """The text of the `Action` that takes it."""
    label: str
    focus: int
    """Focus points it costs now."""
    money: str
    """What it costs in money, formatted, or empty."""
    hint: str
    """A word on what it may mean; may be empty."""
    current: bool
    """Already so."""
    available: bool
    reason: str
    """Why it is not available; empty when it is."""
    default: bool = False
    """What a dilemma left unanswered will take."""
    topic: str = ""
    """What several options of one offer share: of a release, the claim in short."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A lever, a look or a programme the player may use: the registry's entry made concrete."""

    key: str
    """``support.ai_share``, ``freeze``, ``look``…: the action's key."""
    group: str
    """A department's id, or company, people, looks, press, reversal, month."""
    name: str
    help: str
    """One or two sentences: what it does, in words."""
    shortcut: str
    """The key that opens it on the desk, or empty."""
    now: str
    """The present setting as printed."""
    options: tuple[Option, ...]
    low: int | None = None
    """With `high` and `step`: any whole number in the range may be sent as ``key=number``."""
    high: int | None = None
    step: int | None = None
    when: str = ""
    """When a change of it is felt, in words; empty where that goes without saying."""
    advanced: bool = False
    """Not yet revealed by a letter: faces may tuck it away, never refuse it."""


def shut(options: Sequence[Option]) -> str:
    """Why none of several options can be had, where all of them say the same; else empty."""
    reasons = {"" if one.available else one.reason for one in options}
    return reasons.pop() if len(options) > 1 and len(reasons) == 1 else ""
