"""What was decided in the months that have been ended, in the desk's words."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.context import Context
from game.campaign.desk.otherwise import Taken
from game.campaign.hindsight.deciding import TOLD, decisions_of

_ASKED = ("look", "forecast")
"""Keys of what changes a month's money and no more: nobody wonders what if not."""


def taken(context: Context, decisions: Iterable[str]) -> tuple[Taken, ...]:
    """Every decision that one might wonder about, in order; one replay's work."""
    found, _ = decisions_of(context, decisions, TOLD)
    return tuple(
        Taken(one.month, one.text, one.told.rstrip("."))
        for one in found
        if one.closed is not None and one.text.partition("=")[0] not in _ASKED
    )
