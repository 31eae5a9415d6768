"""The looks taken so far and those on their way, the latest first."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk.looked import LookLine
from game.campaign.rules import looks
from game.campaign.state import GameState, PendingLook, Sample
from game.campaign.words.calls.situation import LINE
from game.campaign.words.dates import beyond
from game.campaign.words.wording import percent

KEPT = 12
"""Looks that the desk still has on paper."""
_NAMES = {
    "quality": "Company quality",
    "silent": "Silent failures",
    "burnout": "Burnout",
    "exits": "Tired, of those who left",
}
_SILENT = {
    "quality": "Not why, and nothing of what comes next.",
    "silent": "Not who they were, nor whom they have told.",
    "burnout": "Not who. The survey was anonymous, and the teams are small.",
    "exits": "What people who are leaving would rather not say.",
    "audit": "Nothing of the other departments: the desk's quality is the company's.",
    "": "Whatever it will say, it says of today.",
}

_KINDS = {
    "standing_qa": "quality",
    "qa": "quality",
    "callbacks": "silent",
    "exit": "exits",
    "survey": "burnout",
    "audit": "audit",
}
_LINE = "How often. It was one call."


def silence(action: str) -> str:
    """What a look that can be had would not tell; `action` is its decision: ``look=qa``."""
    kind = action.partition("=")[2].partition(":")[0]
    return _LINE if kind == "line" else _SILENT[_KINDS.get(kind, "")]


def look_lines(context: Context, state: GameState) -> tuple[LookLine, ...]:
    """On their way first, then what was found or heard; an audit's slices stand with the slices."""
    found = [one for one in reversed(state.samples) if not one.figure.startswith("slice:")]
    taken = [*(_found(context, state, sample) for sample in found[:KEPT]), *_heard(state)]
    taken.sort(key=lambda one: -one.month)
    return (*(_coming(context, look) for look in state.looks), *taken[:KEPT])


def _heard(state: GameState) -> list[LookLine]:
    """The calls of your own support line, the latest first."""
    return [
        LookLine("", "Your own support line", one.month, "", "heard", "one call", _LINE)
        for one in reversed(state.mail)
        if one.event == LINE
    ]


def _coming(context: Context, look: PendingLook) -> LookLine:
    kind = context.rules.looks.kinds[look.kind]
    name = kind.name
    if look.department:
        name = f"Audit of {_department(context, look.department)}"
    due = f"due {beyond(context, look.due) or f'in month {look.due}'}"
    return LookLine("", name, look.due, "", "coming", due, _SILENT[""])


def _found(context: Context, state: GameState, sample: Sample) -> LookLine:
    kind, _, department = sample.figure.partition(":")
    turns, age = context.turns(context.rules.looks.lapses), state.month - sample.month
    band = looks.aged(sample.band, float(min(age, turns)), context.rules.looks.widening) * 100.0
    left = turns - age
    name = f"Audit of {_department(context, department)}" if department else _NAMES[kind]
    return LookLine(
        figure=next((one.id for one in context.reporters if one.look == kind), ""),
        name=name,
        month=sample.month,
        said=f"{percent(sample.value)} ±{max(band, 1.0):.0f}",
        freshness="fresh" if left > 0 else "lapsed",
        ages=f"lapses in {left} month{'s' if left > 1 else ''}" if left > 0 else "lapsed",
        silent=_SILENT[kind],
    )


def _department(context: Context, identity: str) -> str:
    return context.department(context.team_index[identity]).name
