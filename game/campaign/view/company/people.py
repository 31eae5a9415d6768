"""The named staff, as anyone could see them."""

from __future__ import annotations

from typing import Literal

from game.campaign.context import Context
from game.campaign.desk import PersonCard
from game.campaign.state import GameState, StaffMember
from game.campaign.view.company.history import past
from game.scenario.rules import Person

TIRED = 0.30
"""Fatigue from which it shows."""
MISSED_AFTER = 2
"""Months after which somebody's knowledge is missed by name."""

Shown = Literal["here", "listed", "laid off", "resigned", "back", "gone"]


def people(context: Context, state: GameState) -> tuple[PersonCard, ...]:
    """All named staff, in the scenario's order."""
    return tuple(
        _card(context, state, person, member)
        for person, member in zip(context.scenario.people, state.staff, strict=True)
    )


def _card(context: Context, state: GameState, person: Person, member: StaffMember) -> PersonCard:
    shown: Shown = "listed" if person.id in state.listed else member.state
    place = context.team_index[person.department]
    return PersonCard(
        id=person.id,
        name=person.name,
        department=context.department(place).name,
        role=person.role,
        life=person.life,
        state=shown,
        note=_note(context, state, person, member, shown),
        knows=person.knows,
        past=past(context, state, person, member),
    )


def _note(
    context: Context, state: GameState, person: Person, member: StaffMember, shown: Shown
) -> str:
    notes, place = person.notes, context.team_index[person.department]
    if shown == "here" and state.company.teams[place].fatigue > TIRED:
        return notes.get("tired", "")
    gone_for = state.month - member.month
    if shown in {"laid off", "resigned", "gone"} and gone_for > context.turns(MISSED_AFTER):
        return notes.get("missed", "")
    return notes.get(shown.replace(" ", "_"), "")
