"""What a look has found: coarse groups of the month it looked at, largest first, no numbers.

Four hundred contacts do not tell haste from fatigue. A group is named only if it made more of a
difference since the first day than luck makes in so many cases.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes import Story, movement
from game.campaign.context import Context
from game.campaign.desk.why import Reason
from game.campaign.state import Sample

_MACHINE = "the assistant: wrong answers, or worse than a person's"
_PEOPLE = "people: hurried, tired, new, or without those who knew"
_NOBODY = "customers who waited, gave up, or found nobody"
_GROUPS: Mapping[str, Mapping[str, str]] = {
    "quality": {
        "quality.ai": _MACHINE,
        "quality.silent": _MACHINE,
        "quality.escalated": _MACHINE,
        "quality.standard": _PEOPLE,
        "quality.skill": _PEOPLE,
        "quality.fatigue": _PEOPLE,
        "quality.knowledge": _PEOPLE,
        "quality.copilots": _PEOPLE,
        "quality.waiting": _NOBODY,
        "quality.stonewalled": _NOBODY,
        "quality.abandoned": _NOBODY,
    },
    "burnout": {
        "fatigue.pressure": "too much work, they say",
        "fatigue.fear": "fear for their jobs, they say",
        "fatigue.tools": "tools that nobody has taught them, they say",
    },
    "silent": {
        "silent.unnoticed": "customers who had been told something wrong",
        "silent.stonewalled": "customers who had found nobody, and stopped",
    },
}


def look_at(context: Context, figure: str) -> str:
    """The look that would find something out about a figure; empty if there is none."""
    department, dot, tail = figure.partition(".")
    if dot:
        return f"audit:{department}" if tail == "quality" else ""
    return next((one.look for one in context.reporters if one.id == figure), "")


def found(story: Story, figure: str, sample: Sample) -> tuple[Reason, ...]:
    """The groups that a look could tell apart, by what it looked at."""
    looked = sample.month - 1
    moved = movement(Story.cut(story, looked), figure, 0, ())
    groups = _GROUPS.get(figure.rpartition(".")[2], {})
    totals: dict[str, float] = {}
    for cause in moved.causes if moved and moved.until == looked else ():
        group = groups.get(cause.rule)
        if group:
            totals[group] = totals.get(group, 0.0) + cause.amount
    seen = sorted((t for t in totals.items() if _stands_out(t[1], sample)), key=_size)
    return tuple(Reason(group, "", "", "found", "", "") for group, _ in seen)


def _stands_out(points: float, sample: Sample) -> bool:
    """Whether a part of the cases is surely more than none, at the look's own size and 95 %.

    The band is 1.96·√(p(1−p)/n), and that of a part g likewise: so n need not be known.
    """
    part, share = min(abs(points) / 100.0, 0.99), min(max(sample.value, 0.02), 0.98)
    return part / (1.0 - part) > sample.band * sample.band / (share * (1.0 - share))


def _size(entry: tuple[str, float]) -> float:
    return -abs(entry[1])


def caveat(sample: Sample) -> str:
    """What the look does not tell."""
    return (
        f"By the look of month {sample.month}, against your first day, the largest first. "
        "What is too rare for so few cases it cannot tell."
    )


def nothing_found(sample: Sample) -> str:
    """What is said of a look in which nothing stands out."""
    return (
        f"In the look of month {sample.month} no cause stands out against your first day: there "
        "are too few cases for that. This is what you decided and what came since."
    )
