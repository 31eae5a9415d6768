"""The weeks of a month: orders become the model's levers, luck is drawn, named people leave."""

from __future__ import annotations

from game.campaign.claims import live_strength
from game.campaign.context import Context
from game.campaign.month import changes, staff
from game.campaign.month.mandate import floored
from game.campaign.rules import levers as orders_in_units
from game.campaign.rules import people as rules
from game.campaign.state import GameState
from game.campaign.words.remarks import counted, incident_line
from game.frozen import dataclass, replace
from game.model.company import Company
from game.model.levers import Levers, Shocks
from game.model.luck import week_chance
from game.model.numbers import FLOATS
from game.model.week import Week, advance_week
from game.scenario.rules import Person

BUSY, BREAKING = 0.98, 1.08
"""Work pressure from which a week is called busy, breaking."""


@dataclass(frozen=True, slots=True)
class MonthRun:
    """A month that has run."""

    state: GameState
    weeks: tuple[Week, ...]
    closes: tuple[GameState, ...]
    """The state after each week, with those who left in it."""

    def then(self, more: MonthRun) -> MonthRun:
        """With the weeks that have run after these."""
        return MonthRun(more.state, (*self.weeks, *more.weeks), (*self.closes, *more.closes))


def run_weeks(context: Context, state: GameState, first: int = 0, end: int = 0) -> MonthRun:
    """Run the turn's weeks, or those from `first` before `end`; stops when the cash is gone."""
    number = context.weeks_in(state.month)
    orders = model_levers(context, state, 0, number)
    ran: list[Week] = []
    closes: list[GameState] = []
    for index in range(first, end or number):
        levers = replace(orders, claims=live_strength(context, state, index))
        chance = week_chance(context.luck, state.company.week)
        week = advance_week(
            context.setting, state.company, levers, shocks(context, state), chance, FLOATS
        )
        ran.append(week)
        company = floored(context, state, week.company)
        line = _line(state, company, week)
        moods = counted(state.moods, line[-1])
        state = replace(state, company=company, weeks=(*state.weeks, line), moods=moods)
        state = _people_leave(context, state, week)
        if week.name.incident > 0.5:
            state = _printed(context, state)
        closes.append(state)
        if state.company.cash <= 0.0:
            break
    return MonthRun(state, tuple(ran), tuple(closes))


def _printed(context: Context, state: GameState) -> GameState:
    line = incident_line(context, dict(state.moods)["incident"])
    return changes.tell(state, line) if line else state


def _line(state: GameState, company: Company, week: Week) -> tuple[int, float, str]:
    return (company.week, company.cash, _mood(state, week))


def _mood(state: GameState, week: Week) -> str:
    """What kind of week it was, for the remark that a face shows."""
    pressure = max(team.load.pressure for team in week.teams)
    moods = (
        ("incident", week.name.incident > 0.5),
        ("layoffs", any(team.layoff for team in state.orders.teams)),
        ("reversal", state.reversal.month > 0),
        ("breaking", pressure > BREAKING),
        ("busy", pressure > BUSY),
    )
    return next((mood for mood, so in moods if so), "quiet")


def model_levers(context: Context, state: GameState, index: int, number: int) -> Levers:
    """The orders in the model's units for week `index` of `number`."""
    vendor = context.rules.vendors[state.orders.vendor]
    return orders_in_units.model_levers(
        state.orders,
        context.sites,
        number,
        live_strength(context, state, index),
        (vendor.capability, vendor.price),
        FLOATS,
    )


def shocks(context: Context, state: GameState) -> Shocks:
    """What events hold this week, as multipliers."""
    held, teams = _held(state), context.names.departments
    reading = context.rules.standing_qa.capacity if state.standing_reader else 1.0
    capacity = tuple(
        held.get(f"{team}.capacity", 1.0) * (reading if serves else 1.0)
        for team, serves in zip(teams, context.service, strict=True)
    )
    return Shocks(
        workload=tuple(held.get(f"{team}.workload", 1.0) for team in teams),
        capacity=capacity,
        capability=held.get("capability", 1.0),
        acquisition=held.get("acquisition", 1.0),
        costs=held.get("costs", 1.0),
    )


def _held(state: GameState) -> dict[str, float]:
    """The factors that are held this week, by what they are held on: most weeks, none."""
    factors: dict[str, float] = {}
    for hold in state.holds:
        if state.company.week < hold.until:
            factors[hold.target] = factors.get(hold.target, 1.0) * hold.factor
    return factors


def _people_leave(context: Context, state: GameState, ran: Week) -> GameState:
    """The weekly draw of the named: flow ÷ stock × own factor; named alumni fade as alumni do."""
    week = state.company.week
    settling = 1.0 / context.setting.parameters.staffing.alumni_time
    for person, record in zip(context.scenario.people, state.staff, strict=True):
        if record.state == "gone":
            continue
        draw = context.luck.uniform(f"person:{person.id}", week)
        if record.state not in staff.PRESENT:
            if draw < settling:
                state = staff.with_member(context, state, person.id, replace(record, state="gone"))
        elif _quits(context, state, ran, person, draw):
            state = staff.leave(context, state, person.id, "resigned")
            state = changes.tell(state, staff.farewell(person, record, "resigned"))
    return state


def _quits(context: Context, state: GameState, ran: Week, person: Person, draw: float) -> bool:
    place = context.team_index[person.department]
    flow, stock = ran.teams[place].leaving.quits, state.company.teams[place].experienced
    return rules.quits(draw, flow, stock, person.quits, FLOATS)
