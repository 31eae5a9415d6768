"""What the desk believes: the reporter's figure, unless a look has found something better."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.reporters import Reporter
from game.campaign.rules import looks
from game.campaign.state import GameState, Sample
from game.frozen import dataclass
from game.model.numbers import FLOATS


@dataclass(frozen=True, slots=True)
class Belief:
    """One figure as believed now."""

    value: float | None
    standing: str
    band: float
    """Half-width, share; 0 when there is none."""
    age: int
    """Months since the look; 0 for a report."""


def live_sample(context: Context, state: GameState, figure: str) -> Sample | None:
    """The latest look at a figure that has not lapsed."""
    for sample in reversed(state.samples):
        if sample.figure == figure:
            turns = context.turns(context.rules.looks.lapses)
            return sample if looks.fresh(state.month, sample.month, turns, FLOATS) else None
    return None


def recorded(context: Context, state: GameState, name: str, lag: int = 0) -> float:
    """A value of a month's record, `lag` months late (the oldest known if there is none)."""
    place = context.names.index[name]
    record = state.history[max(len(state.history) - 1 - lag, 0)]
    return record.true[place]


def believe(context: Context, state: GameState, reporter: Reporter) -> Belief:
    """The figure as the desk shows it."""
    sample = live_sample(context, state, reporter.look) if reporter.look else None
    if sample:
        age = state.month - sample.month
        band = looks.aged(sample.band, float(age), context.rules.looks.widening)
        return Belief(sample.value, "sampled", band, age)
    if not reporter.reads:
        return Belief(None, "unknown", 0.0, 0)
    value = recorded(context, state, reporter.reads, reporter.lag)
    if reporter.reads == "board":
        value = state.company.board  # a meeting moves it within the month
    return Belief(value, reporter.standing, reporter.band, 0)


def shown_now(context: Context, state: GameState) -> tuple[float | None, ...]:
    """All figures as believed, in the reporters' order: kept in the month's record."""
    return tuple(believe(context, state, reporter).value for reporter in context.reporters)
