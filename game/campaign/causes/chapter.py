"""A month as `why?` remembers it: what each stock was made of, and what was measured."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes.account import Parts
from game.frozen import dataclass
from game.model.company import Company
from game.model.ledger import Contribution, Key
from game.model.readouts import Readouts


@dataclass(frozen=True, slots=True)
class Chapter:
    """The end of a month's weeks, as the month's record has it."""

    month: int
    """0: before the first."""
    parts: Mapping[Key, Parts]
    """What each stock was made of."""
    quality: tuple[tuple[Contribution, ...], ...]
    """By department: what the last week's quality lacked, as shares."""
    readouts: Readouts
    """Of the last week."""
    before: Company
    """As the last week found it."""
    after: Company
    """As the last week left it."""
    copilots: tuple[float, ...]
    """By department: 1 with copilots in the last week."""
    money: Parts
    """By account, $M in an ordinary month; costs are negative."""
    customers: Parts
    """What the month's customers were made of, on average."""
