"""What effects may move, and how: the targets and drivers of the vocabulary."""

from __future__ import annotations

from game.frozen import dataclass
from game.scenario.vocabulary import DRIVERS, TARGETS, TEAM_DRIVERS, TEAM_TARGETS, Name

EVERY = "all"
"""``all.morale``: the same change in each department."""

_ONLY = {"customers": "multiply", "cash": "add", "backlog": "add"}


@dataclass(frozen=True, slots=True)
class Target:
    """What one target takes."""

    name: Name
    ops: tuple[str, ...]
    driver: bool
    """A driver is multiplied for some weeks; a stock is moved at once."""

    def span(self, op: str) -> tuple[float, float]:
        """The least and greatest value of an effect with this operation."""
        width = self.name.high - self.name.low
        if op == "add":
            return (self.name.low, self.name.high) if self.ops == ("add",) else (-width, width)
        if op == "set" or self.driver:
            return self.name.low, self.name.high
        return 0.0, 10.0


def target_of(written: str) -> Target | None:
    """What ``brand``, ``support.morale`` or ``all.workload`` is, whichever the department."""
    place, dot, name = written.partition(".")
    stocks, drivers = (TEAM_TARGETS, TEAM_DRIVERS) if dot else (TARGETS, DRIVERS)
    name = name if dot else place
    if name in stocks:
        only = _ONLY.get(name)
        return Target(stocks[name], (only,) if only else ("add", "multiply", "set"), driver=False)
    if name in drivers:
        return Target(drivers[name], ("multiply",), driver=True)
    return None


def target_names(departments: tuple[str, ...]) -> tuple[str, ...]:
    """All targets that may be written."""
    places = (EVERY, *departments)
    teams = (f"{place}.{name}" for place in places for name in (*TEAM_TARGETS, *TEAM_DRIVERS))
    return (*TARGETS, *DRIVERS, *teams)


def expanded(written: str, departments: tuple[str, ...]) -> tuple[str, ...]:
    """The single targets meant: `all` stands for each department in turn."""
    place, _, name = written.partition(".")
    if place == EVERY and name:
        return tuple(f"{department}.{name}" for department in departments)
    return (written,)
