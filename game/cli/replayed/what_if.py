"""The same run with one decision changed, on the same luck."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from game.campaign.desk.otherwise import Otherwise
from game.campaign.view.otherwise import compared
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
    futures: Otherwise
    """Both futures month by month, with the band of their difference over other luck."""


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
        futures=compared(recorded.scenario, recorded.head, recorded.decisions, change, _progress()),
    )


def _progress() -> Callable[[int, int], None] | None:
    """Counts on a terminal's stderr; nothing elsewhere."""
    if not sys.stderr.isatty():
        return None

    def told(done: int, whole: int) -> None:
        end = "\r" if done < whole else "\r\033[K"
        print(f"both futures: {done} of {whole} lucks", end=end, file=sys.stderr, flush=True)

    return told
