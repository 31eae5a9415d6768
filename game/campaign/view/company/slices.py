"""A department's slices of work: the vendor's word for each, and an audit's."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import SliceLine
from game.campaign.knowing.believed import live_sample
from game.campaign.knowing.slices import claimed, figure_of, true_success
from game.campaign.rules import looks
from game.campaign.state import GameState, Sample

Found = tuple[int | None, str, str]
"""Percent found, its band, and how it is known."""


def slice_lines(context: Context, state: GameState, place: int) -> tuple[SliceLine, ...]:
    """All slices, the vendor's easiest first."""
    said, found = claimed(context, state, place), _found(context, state, place)
    return tuple(
        SliceLine(name, _percent(claim), _done(context, state, place, number), *found[number])
        for number, (name, claim) in enumerate(
            zip(context.department(place).slices, said, strict=True)
        )
    )


def _found(context: Context, state: GameState, place: int) -> list[Found]:
    """What is known of each slice; the truth in practice and after the end."""
    if context.head.practice or state.stage == "over":
        truths = true_success(context, state, place)
        return [(_percent(truth), "", "as it is") for truth in truths]
    department = context.department(place)
    figures = (figure_of(department.id, number) for number in range(len(department.slices)))
    return [_audited(context, state, figure) for figure in figures]


def _audited(context: Context, state: GameState, figure: str) -> Found:
    sample = live_sample(context, state, figure)
    if sample is None:
        lapsed = any(old.figure == figure for old in state.samples)
        return None, "", "asked, too long ago" if lapsed else "the vendor says so"
    return _percent(sample.value), _band(context, state, sample), _aged(state, sample)


def _done(context: Context, state: GameState, place: int, number: int) -> int:
    """Percent of the slice that AI does: it takes them in order, each whole before the next."""
    slices = len(context.department(place).slices)
    reached = state.company.teams[place].ai_share * slices - number
    return _percent(min(max(reached, 0.0), 1.0))


def _band(context: Context, state: GameState, sample: Sample) -> str:
    age = float(state.month - sample.month)
    width = looks.aged(sample.band, age, context.rules.looks.widening)
    return f"±{max(width * 100.0, 1.0):.0f}"


def _aged(state: GameState, sample: Sample) -> str:
    months = state.month - sample.month
    age = "new" if months == 0 else f"{months} month{'s' if months > 1 else ''} old"
    return f"an audit, {age}"


def _percent(share: float) -> int:
    return round(share * 100.0)
