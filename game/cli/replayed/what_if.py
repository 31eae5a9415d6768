"""The same run with one decision changed, on the same luck."""

from __future__ import annotations

from dataclasses import dataclass

from game.campaign.whatif import Change, play_otherwise
from game.cli.replayed.figures import ReplayedFigure, figures_of
from game.cli.replayed.recorded import Recorded
from game.errors import GameError


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The same game with one decision changed, on the same luck."""

    change: str
    date: str
    figures: tuple[ReplayedFigure, ...]
    ending: str | None
    title: str | None
    score: int | None
    axes: dict[str, int] | None
    skipped: tuple[str, ...]
    """Decisions that were not possible any more."""


def otherwise(recorded: Recorded, change: str) -> WhatIf:
    """Play the other future of a change such as ``7:support.ai_share=20``.

    Raises:
        GameError: the game is ranked and not over.
        ActionError: the change is not one, or was not possible.
    """
    over = recorded.decisions and recorded.decisions[-1].startswith("guess=")
    if not over and not recorded.head.practice:
        raise GameError("a ranked game answers what-if when it is over, not before")
    other = play_otherwise(
        recorded.scenario, recorded.head, recorded.decisions, Change.parse(change)
    )
    desk = other.session.desk()
    return WhatIf(
        change=change,
        date=desk.date,
        figures=figures_of(desk),
        ending=desk.ending.id if desk.ending else None,
        title=desk.ending.title if desk.ending else None,
        score=desk.ending.total if desk.ending else None,
        axes=dict(desk.ending.axes) if desk.ending else None,
        skipped=other.skipped,
    )
