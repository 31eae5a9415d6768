"""The same run with one decision changed, on the same luck."""

from __future__ import annotations

from game.campaign.desk.otherwise import Otherwise
from game.campaign.hindsight.futures import Journal, expect_possible
from game.campaign.hindsight.whatif import Change, play_otherwise
from game.campaign.view.looking_back.otherwise import compared
from game.cli.progress import tell
from game.cli.replayed.figures import ReplayedFigure, figures_of
from game.cli.replayed.recorded import Recorded
from game.errors import GameError
from game.frozen import dataclass


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


def expect(recorded: Recorded, change: str) -> None:
    """Refuse at once what cannot be asked, before seconds of playing.

    Raises:
        GameError: the game is ranked and not over.
        ActionError: the change is not one, or was not possible.
    """
    over = recorded.decisions and recorded.decisions[-1].startswith("guess=")
    if not over and not recorded.head.practice:
        raise GameError("a ranked game answers what-if when it is over, not before")
    journal = Journal.of(recorded.scenario, recorded.head, recorded.decisions)
    expect_possible(journal, Change.parse_all(change))


def otherwise(recorded: Recorded, change: str) -> WhatIf:
    """Play the other future of a change such as ``7:support.ai_share=20``.

    Raises:
        ActionError: the change is not one, or was not possible.
    """
    other = play_otherwise(
        recorded.scenario, recorded.head, recorded.decisions, *Change.parse_all(change)
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
        futures=compared(recorded.scenario, recorded.head, recorded.decisions, change, _told),
    )


def _told(done: int, whole: int) -> None:
    tell(f"both futures: {done} of {whole} lucks" if done < whole else "")
