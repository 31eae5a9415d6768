"""Named people over runs: here, laid off, resigned, back, or settled elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from game.campaign.cohort.runs.lanes import Lanes, Places
from game.campaign.context import Context
from game.campaign.rules import people as rules
from game.model.company import Company
from game.model.numbers import Num, Truth
from game.model.readouts import Readouts

HERE, LAID_OFF, RESIGNED, BACK, GONE = range(5)
NOBODY = -1.0


@dataclass(slots=True)
class Roster:
    """What has become of everybody with a name, and who is on this month's lists."""

    context: Context
    lanes: Lanes
    states: list[Num]
    """Codes by the scenario's order of people."""
    listed: list[Truth]
    reader: Num
    """Place of the person who reads the standing sample, or `NOBODY`."""

    def present(self, person: int) -> Truth:
        """Whether somebody is at their desk."""
        state = self.states[person]
        return self.lanes.xp.either(state == HERE, state == BACK)

    def draw_list(self, so: Truth, company: Company, numbers: list[Num], month: int) -> None:
        """Put names on the month's list, where a list has been ordered; `numbers` by department."""
        lanes, xp = self.lanes, self.lanes.xp
        for place, person in enumerate(self.context.scenario.people):
            team = company.teams[self.context.team_index[person.department]]
            number = numbers[self.context.team_index[person.department]]
            draw = lanes.luck.uniform(f"list:{person.id}", month)
            on = rules.listed(draw, number, team.experienced + team.rookies, xp)
            on = xp.both(on, self.present(place))
            kept = xp.both(self.listed[place], xp.negate(so))
            self.listed[place] = xp.either(kept, xp.both(on, so))

    def tear_up(self, so: Truth) -> None:
        """The month's list is void where something is so."""
        xp = self.lanes.xp
        self.listed = [xp.both(on, xp.negate(so)) for on in self.listed]

    def send_off(self, so: Truth, company: Company) -> None:
        """The people on the list have gone, where something is so."""
        lanes, xp = self.lanes, self.lanes.xp
        for place, on in enumerate(self.listed):
            going = xp.both(xp.both(on, so), self.present(place))
            self._leave(company, place, lanes.where(going), LAID_OFF)

    def week(self, so: Truth, company: Company, readouts: Readouts) -> None:
        """The weekly draw of the named, where something is so."""
        lanes, xp = self.lanes, self.lanes.xp
        settling = 1.0 / self.context.setting.parameters.staffing.alumni_time
        for place, person in enumerate(self.context.scenario.people):
            team = self.context.team_index[person.department]
            draw = lanes.luck.uniform(f"person:{person.id}", company.week)
            flow, stock = readouts.teams[team].quits, company.teams[team].experienced
            state, here = self.states[place], self.present(place)
            away = xp.either(state == LAID_OFF, state == RESIGNED)
            settles = xp.both(xp.both(away, draw < settling), so)
            going = xp.both(rules.quits(draw, flow, stock, person.quits, xp), xp.both(here, so))
            lanes.write(state, lanes.where(settles), float(GONE))
            self._leave(company, place, lanes.where(going), RESIGNED)

    def _leave(self, company: Company, person: int, at: Places, how: int) -> None:
        """A named person goes in some runs, with what only they know."""
        if not len(at):
            return
        lanes, who = self.lanes, self.context.scenario.people[person]
        lanes.write(self.states[person], at, float(how))
        reads = lanes.some(at, lanes.take(self.reader, at) == person)
        lanes.write(self.reader, reads, NOBODY)
        knowledge = company.teams[self.context.team_index[who.department]].knowledge
        known = lanes.take(knowledge, at)
        lanes.write(knowledge, at, rules.knowledge_without(known, who.knowledge, lanes.xp))

    def next_reader(self) -> Num:
        """Who would read a standing sample: the first of service still here and on no list."""
        lanes, xp, context = self.lanes, self.lanes.xp, self.context
        found = lanes.full(NOBODY)
        for place, person in enumerate(context.scenario.people):
            if context.service[context.team_index[person.department]]:
                can = xp.both(self.present(place), xp.negate(self.listed[place]))
                found = xp.where(xp.both(found == NOBODY, can), float(place), found)
        return found


def opened(context: Context, lanes: Lanes) -> Roster:
    """Everybody is here, and nobody is on a list."""
    people = context.scenario.people
    return Roster(
        context=context,
        lanes=lanes,
        states=[lanes.full(float(HERE)) for _ in people],
        listed=[lanes.truths(False) for _ in people],
        reader=lanes.full(NOBODY),
    )
