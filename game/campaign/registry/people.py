"""Deeds with names: spare somebody on the list, call somebody back, speak to everyone."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.dated import left_in
from game.campaign.letters import replies
from game.campaign.month import changes, staff
from game.campaign.registry.lever import Deed, Move
from game.campaign.state import GameState
from game.frozen import replace


def _spare_moves(context: Context, state: GameState) -> tuple[Move, ...]:
    rules = context.rules
    used = len(state.spared) >= rules.limits.spares_a_month
    reason = "you have already spared two this month" if used else ""
    return tuple(
        Move(
            identity,
            context.person(identity).name,
            focus=rules.focus.spare,
            hint=context.person(identity).role,
            reason=reason,
        )
        for identity in state.listed
    )


def _spare(context: Context, state: GameState, value: str) -> GameState:
    other = staff.stand_in(context, state, value)
    listed = tuple(identity for identity in state.listed if identity != value)
    if other:
        listed = (*listed, other)
    state = replace(state, listed=listed, spared=(*state.spared, value))
    return changes.charge(state, context.rules.focus.spare)


def _spared(context: Context, state: GameState, value: str) -> str:
    other = staff.stand_in(context, state, value)
    instead = context.person(other).name if other else "somebody whose name you have not learned"
    return f"{context.person(value).name} is off the list; {instead} is on it"


SPARE = Deed(
    key="spare",
    group="people",
    name="Spare a name",
    help="Take somebody off this month's list. The number stays, so somebody else goes on it.",
    shortcut="",
    now=lambda context, state: ", ".join(context.person(i).name for i in state.listed) or "no list",
    moves=_spare_moves,
    do=_spare,
    told=_spared,
)


def _call_moves(context: Context, state: GameState) -> tuple[Move, ...]:
    moves = []
    for person, record in zip(context.scenario.people, state.staff, strict=True):
        if record.state not in {"laid off", "resigned"}:
            continue
        asked = record.called == state.month
        moves.append(
            Move(
                person.id,
                person.name,
                focus=context.rules.focus.callback,
                hint=f"{record.state} in month {left_in(context, state, record)}",
                reason="you have called already this month" if asked else "",
            )
        )
    return tuple(moves)


def _call(context: Context, state: GameState, value: str) -> GameState:
    person, member = context.person(value), staff.member(context, state, value)
    record = replace(member, called=state.month)
    state = staff.with_member(context, state, value, record)
    state = changes.charge(state, context.rules.focus.callback)
    if not staff.answers_call(context, state, value):
        return _declined(context, state, value, again=member.called > 0)
    state = staff.come_back(context, state, value)
    state = replies.from_the_called(context, state, value, "back")
    return changes.tell(state, _returned(person.name, person.notes.get("back", "")))


def _returned(name: str, note: str) -> str:
    """'Rosa Carvalho is back, at the same speed.': a note begins with the same word."""
    if note.startswith("Back"):
        return f"{name} is back{note.removeprefix('Back')}"
    return f"{name} is back. {note}".strip()


def _declined(context: Context, state: GameState, value: str, *, again: bool) -> GameState:
    """One answer to one call: the first no is a letter, a later one the line of their own."""
    person, before = context.person(value), len(state.mail)
    if not again:
        state = replies.from_the_called(context, state, value, "declined")
    note = person.notes.get("declined", "") if len(state.mail) == before else ""
    return changes.tell(state, f"{person.name} said no. {note}".strip())


CALLBACK = Deed(
    key="callback",
    group="people",
    name="Call somebody back",
    help="Ask one of the people who left to come back. They will have read about you.",
    shortcut="",
    now=lambda context, state: f"{len(_call_moves(context, state))} to call",
    moves=_call_moves,
    do=_call,
    told=lambda context, _state, value: f"Called {context.person(value).name}",
    final=True,
)


def _speak(context: Context, state: GameState, _value: str) -> GameState:
    rules = context.rules
    company = state.company
    state = replace(
        state, company=replace(company, announced=company.announced * rules.all_hands.announced)
    )
    state = changes.shift_morale(state, rules.all_hands.morale)
    state = replace(state, survey_month=0)
    return changes.charge(changes.touch(state, "all_hands"), rules.focus.all_hands)


def _speak_moves(context: Context, state: GameState) -> tuple[Move, ...]:
    again = ("all_hands", state.month) in state.touched
    return (
        Move(
            "hold",
            "speak to everyone",
            focus=context.rules.focus.all_hands,
            hint="questions are allowed",
            reason="you have spoken this month" if again else "",
        ),
    )


ALL_HANDS = Deed(
    key="all_hands",
    group="company",
    name="All-hands",
    help="An hour with everybody: what is planned, and what is not. Answers "
    "a staff survey, from the month in which it was ordered.",
    shortcut="",
    now=lambda _context, _state: "",
    moves=_speak_moves,
    do=_speak,
    told=lambda _context, _state, _value: "You spoke to everyone, and took questions",
)
