"""What is true of one call: its topic, what the machine did with it, the wait, who answered.

Each is drawn with the chances of the week that is now being lived, by the model itself.
"""

from __future__ import annotations

from typing import Final, Literal

from game.campaign.context import Context
from game.campaign.knowing.slices import true_success
from game.campaign.month.staff import member, present
from game.campaign.month.weeks import model_levers, shocks
from game.campaign.state import GameState
from game.campaign.words.calls.pool import clock
from game.frozen import dataclass, replace
from game.model.numbers import FLOATS
from game.model.readouts import TeamReadouts
from game.model.week import advance_week
from game.scenario.rules import Person

LINE: Final = "~line"
"""The event of a call in the inbox."""

Machine = Literal["", "right", "silent", "stonewalled", "handed on"]
"""What AI did: nothing, solved it, failed unnoticed, failed behind a closed door or an open one."""
Answerer = Literal["known", "colleague", "new", "gig"]


@dataclass(frozen=True, slots=True)
class Situation:
    """One call, before anybody has said a word."""

    place: int
    """The department's."""
    number: int
    """Of the slice of its work; slices count from 0."""
    greeted: bool
    """By a machine."""
    machine: Machine
    minutes: float
    """That you would have to wait for a person."""
    answerer: Answerer
    person: Person | None
    """Whoever knows the slice and is here; or, if nobody does, who would have known."""
    tired: bool
    solved: bool
    """By a person, where one answers."""

    @property
    def unanswered(self) -> bool:
        """Whether nobody picks up while you can bear it."""
        return self.minutes > clock().patience


def situation(context: Context, state: GameState) -> Situation:
    """Draw this month's call."""
    place, number = service(context), _slice(context, state)
    team, week = state.company.teams[place], _week(context, state, place)
    answerer, person = _answerer(context, state, place, number)
    machine = _machine(context, state, number, week)
    part = _part(state, place, number)
    return Situation(
        place=place,
        number=number,
        greeted=part > 0.0 or (team.ai_share > 0.0 and not state.orders.door),
        machine=machine,
        minutes=_minutes(context, state, week),
        answerer=answerer,
        person=person,
        tired=team.fatigue > clock().tired,
        solved=answerer == "known" or _draw(context, state, 8) < week.human_quality,
    )


def service(context: Context) -> int:
    """The first department that serves customers (or the first of all)."""
    return next((place for place, serves in enumerate(context.service) if serves), 0)


def calls_before(state: GameState) -> int:
    """How often the line has been called so far."""
    return sum(mail.event == LINE for mail in state.mail)


def _slice(context: Context, state: GameState) -> int:
    """Slices are equal parts of the work: each comes up once in so many calls, in luck's order."""
    slices = len(context.department(service(context)).slices)
    turn, place = divmod(calls_before(state), slices)
    order = sorted(range(slices), key=lambda one: context.luck.uniform("line slice", turn, one))
    return order[place]


def _week(context: Context, state: GameState, place: int) -> TeamReadouts:
    """The department's week as it is now, without its luck."""
    levers = model_levers(context, state, 0, context.weeks_in(state.month))
    shaken = shocks(context, state)
    setting = replace(context.setting, causes=False)
    week = advance_week(setting, state.company, levers, shaken, None, FLOATS)
    return week.readouts.teams[place]


def _part(state: GameState, place: int, number: int) -> float:
    """How much of a slice AI does: it takes them in order, each whole before the next."""
    reached = state.company.teams[place].ai_share * 5 - number
    return min(max(reached, 0.0), 1.0)


def _machine(context: Context, state: GameState, number: int, week: TeamReadouts) -> Machine:
    place = service(context)
    if _draw(context, state, 1) >= _part(state, place, number):
        return ""
    if _draw(context, state, 2) < true_success(context, state, place)[number]:
        return "right"
    if _draw(context, state, 3) * (week.silent + week.caught) < week.silent:
        return "silent"
    # whoever insists gets through even now and then where the way is closed
    handed = _draw(context, state, 4) * week.caught < week.escalated
    return "handed on" if handed else "stonewalled"


def _minutes(context: Context, state: GameState, week: TeamReadouts) -> float:
    told = clock()
    pressed = told.pressure * max(0.0, week.pressure - told.over)
    usual = told.rest + pressed + told.backlog * week.wait
    return usual * (0.5 + _draw(context, state, 5))


def _answerer(
    context: Context, state: GameState, place: int, number: int
) -> tuple[Answerer, Person | None]:
    team, department = state.company.teams[place], context.department(place)
    knowing = [
        person
        for person in context.scenario.people
        if (person.department, person.slice) == (department.id, department.slices[number])
    ]
    here = [person for person in knowing if present(context, state, person.id)]
    gone = [person for person in knowing if member(context, state, person.id).left]
    staff = team.experienced + team.rookies
    if _draw(context, state, 6) * (staff + team.gig) < team.gig:
        return "gig", None
    if here:
        return "known", here[0]
    new = _draw(context, state, 7) * staff < team.rookies
    return "new" if new else "colleague", gone[0] if gone else None


def _draw(context: Context, state: GameState, index: int) -> float:
    return context.luck.uniform("line", state.month, index)
