"""The company's figures as they were, for the desk of a game that is over."""

from __future__ import annotations

from typing import Literal

from game.campaign.context import Context
from game.campaign.desk import Figure
from game.campaign.knowing.believed import believe
from game.campaign.knowing.closing import closing
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import GameState
from game.campaign.view.units import counted
from game.campaign.words import wording

NOW_TRUE = "true, now that it is over"
_IN_TRUTH = {
    "quality": "quality",
    "burnout": "burnout",
    "productivity": "actual",
    "silent": "silent",
}
"""Names in the month's record of figures that the desk has by report or by asking, by id."""


def true_figure(context: Context, state: GameState, reporter: Reporter, months: int) -> Figure:
    """A figure as it was in the last month, with its true past of so many months."""
    name = _IN_TRUTH.get(reporter.id, reporter.reads)
    place = context.names.index[name]
    past = [record.true[place] for record in state.history]
    last = closing(state)
    now = last.get(name, past[-1])
    before = past[-2] if len(past) > 1 else None
    change = wording.change(now, before, reporter.style)
    told = last.get(name, believe(context, state, reporter).value)
    return Figure(
        id=reporter.id,
        name=reporter.name,
        text=wording.figure(now, reporter.style),
        value=now,
        change=change,
        tone=tone_of(now, before, change, reporter),
        trend=(*past[:-1], now)[-months:],
        standing="true",
        band="",
        source=NOW_TRUE,
        why=counted(reporter.id, _beside(told, now, reporter)),
    )


def tone_of(
    now: float | None, before: float | None, change: str, reporter: Reporter
) -> Literal["better", "worse", "same"]:
    """Whether a change is good news."""
    if now is None or before is None or change in {"", wording.SAME} or reporter.good == "same":
        return "same"
    return "better" if (now > before) == (reporter.good == "up") else "worse"


def _beside(told: float | None, now: float, reporter: Reporter) -> str:
    """What the desk had at the end, where it was another figure."""
    was = "This is what it was when the game ended"
    if told is None:
        return f"{was}. You were never told."
    # the vendor's words, and those of people who were asked, explain another figure than this
    words = reporter.why if reporter.standing in {"audited", "true"} else ""
    shown = wording.figure(told, reporter.style)
    same = shown == wording.figure(now, reporter.style)
    beside = ", and what you were told." if same else f". You were told {shown}."
    return f"{words} {was}{beside}".lstrip()
