"""Named people: heads in the stock who are listed, leave, are missed, called and come back."""

from __future__ import annotations

from typing import Literal

from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.rules import people as rules
from game.campaign.rules import reversal
from game.campaign.state import GameState, StaffMember
from game.frozen import replace
from game.model.company import Team
from game.model.numbers import FLOATS
from game.scenario.rules import Person

PRESENT = ("here", "back")


def member(context: Context, state: GameState, identity: str) -> StaffMember:
    """What has become of a named person."""
    return state.staff[context.person_index[identity]]


def present(context: Context, state: GameState, identity: str) -> bool:
    """Whether they are at their desk."""
    return member(context, state, identity).state in PRESENT


def with_member(
    context: Context, state: GameState, identity: str, member: StaffMember
) -> GameState:
    """The state with one named person's record changed."""
    staff = list(state.staff)
    staff[context.person_index[identity]] = member
    return replace(state, staff=tuple(staff))


def draw_list(context: Context, state: GameState) -> GameState:
    """Put names on this month's list, each with the share of their department that must go."""
    listed: list[str] = []
    for person in context.scenario.people:
        place = context.team_index[person.department]
        team, number = state.company.teams[place], state.orders.teams[place].layoff
        eligible = present(context, state, person.id) and person.id not in state.spared
        if not number or not eligible:
            continue  # a draw shifts no other, and costs: a desk draws a list for each it offers
        draw, heads = _list_draw(context, state, person.id), team.experienced + team.rookies
        if rules.listed(draw, number, heads, FLOATS):
            listed.append(person.id)
    drawn = replace(state, listed=tuple(listed))
    for identity in state.spared:
        drawn = _with_stand_in(context, drawn, identity)
    return drawn


def _with_stand_in(context: Context, state: GameState, spared: str) -> GameState:
    """Whoever was spared this month is replaced on a list that is drawn anew."""
    place = context.team_index[context.person(spared).department]
    other = stand_in(context, state, spared) if state.orders.teams[place].layoff else ""
    return replace(state, listed=(*state.listed, other)) if other else state


def stand_in(context: Context, state: GameState, spared: str) -> str:
    """Whoever goes on the list in place of a spared person; empty if nobody named is left."""
    department = context.person(spared).department
    others = [
        (_list_draw(context, state, person.id), person.id)
        for person in context.scenario.people
        if person.department == department
        and person.id not in (spared, *state.listed, *state.spared)
        and present(context, state, person.id)
    ]
    return min(others)[1] if others else ""


def _list_draw(context: Context, state: GameState, identity: str) -> float:
    return context.luck.uniform(f"list:{identity}", state.month)


def leave(
    context: Context, state: GameState, identity: str, how: Literal["laid off", "resigned"]
) -> GameState:
    """A named person goes, with what only they know: knowledge falls, the stock has already."""
    person = context.person(identity)
    before = member(context, state, identity)
    record = replace(before, state=how, month=state.month, left=how)
    state = with_member(context, state, identity, record)
    if identity == state.standing_reader:
        unread = f"Nobody reads the standing sample now: {person.name} has left."
        state = changes.tell(replace(state, standing_reader=""), unread)
    place = context.team_index[person.department]
    known = state.company.teams[place].knowledge
    kept = rules.knowledge_without(known, person.knowledge, FLOATS)
    return _with_team(state, place, replace(state.company.teams[place], knowledge=kept))


def farewell(person: Person, before: StaffMember, how: Literal["laid off", "resigned"]) -> str:
    """How the news tells that somebody goes; of a second time it says only that it is one.

    Args:
        person: who goes.
        before: their record until now.
        how: and how.
    """
    told = "has resigned" if how == "resigned" else "was on the list"
    if before.left == how:
        return f"{person.name} {told} again."
    return f"{person.name} {told}. {person.notes.get(how.replace(' ', '_'), '')}".strip()


def come_back(context: Context, state: GameState, identity: str) -> GameState:
    """A named person returns: one of the alumni is staff again, and knows what they knew."""
    person = context.person(identity)
    record = replace(member(context, state, identity), state="back", month=state.month)
    state = _counted_back(with_member(context, state, identity, record))
    place = context.team_index[person.department]
    team = state.company.teams[place]
    alumni, experienced = rules.rejoined(team.alumni, team.experienced, FLOATS)
    known = rules.knowledge_with(team.knowledge, person.knowledge, FLOATS)
    returned = replace(team, alumni=alumni, experienced=experienced, knowledge=known)
    return _with_team(state, place, returned)


def _counted_back(state: GameState) -> GameState:
    """The reversal counts who comes back, whoever called them."""
    if not state.reversal.month:
        return state
    counted = reversal.with_one_back(state.reversal)
    tally = replace(state.reversal, boomerangs=counted.boomerangs, hires=counted.hires)
    return replace(state, reversal=tally)


def _with_team(state: GameState, place: int, team: Team) -> GameState:
    teams = (*state.company.teams[:place], team, *state.company.teams[place + 1 :])
    return replace(state, company=replace(state.company, teams=teams))


def answers_call(context: Context, state: GameState, identity: str) -> bool:
    """Whether a called person says yes: their own chance, at the employer's name of the day."""
    person, call = context.person(identity), context.rules.callback
    name = min(state.company.employer_brand / context.start.employer_brand, call.name_most)
    bonus = call.guarantee if state.orders.guarantee else 1.0
    chance = min(person.returns * name * bonus, call.most)
    return context.luck.uniform(f"call:{identity}", state.month) < chance
