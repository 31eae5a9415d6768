"""A week of the company: luck, departments, customers, names, money, board, in this order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.model.adding import added
from game.model.climate import climate
from game.model.company import Company
from game.model.fate import weather
from game.model.ledger import Contribution, Key, Ledger
from game.model.levers import Chance, Levers, Shocks
from game.model.measuring import measure
from game.model.numbers import Num, Numbers
from game.model.readouts import Readouts
from game.model.scene import Post, Scene
from game.model.sectors.board import confidence, enterprise_value
from game.model.sectors.customers import Demand, serve
from game.model.sectors.finance import Books, keep_books
from game.model.sectors.reputation import Name, talk
from game.model.sectors.upkeep import neglect
from game.model.setting import Setting
from game.model.team_week import TeamWeek, team_week


@dataclass(frozen=True, eq=False)
class Week:
    """A week that has been played."""

    company: Company
    """At its end."""
    changes: Mapping[Key, tuple[Contribution, ...]]
    """Why each stock moved: contributions by stock, in the order in which they were added.
    ``(index, "quality")`` holds distances of true quality from the best that people can do."""
    fading: Mapping[Key, Num]
    """Of stocks that follow a target: the share of their present value that this week forgot."""
    scene: Scene
    """What it met."""
    teams: tuple[TeamWeek, ...]
    demand: Demand
    name: Name
    books: Books
    value: Num
    """What investors would pay, $."""

    @cached_property
    def readouts(self) -> Readouts:
        """What can be measured; a month asks for those of its last week alone."""
        return measure(self.scene, self.teams, (self.demand, self.name, self.books), self.value)


def advance_week(
    setting: Setting,
    company: Company,
    levers: Levers,
    shocks: Shocks,
    chance: Chance | None,
    xp: Numbers,
) -> Week:
    """Play one week.

    Args:
        setting: what no week changes.
        company: the stocks at the week's start.
        levers: the player's settings.
        shocks: what events do this week; all 1 in a quiet one.
        chance: the week's luck; None gives expected values.
        xp: the number world of all values.
    """
    scene = set_scene(setting, company, levers, shocks, (chance, xp))
    weeks = tuple(team_week(scene, post) for post in posts(scene))
    demand = serve(scene, weeks)
    name = talk(scene, weeks, demand, chance)
    books = keep_books(scene, weeks, demand.customers, name)
    board = confidence(scene, demand, name, books)
    value = enterprise_value(scene, demand, name, books)
    after = _company(scene, weeks, (demand, name, books), board)
    changes, fading = scene.ledger.changes, scene.ledger.fading
    return Week(after, changes, fading, scene, weeks, demand, name, books, value)


def set_scene(
    setting: Setting,
    company: Company,
    levers: Levers,
    shocks: Shocks,
    world: tuple[Chance | None, Numbers],
) -> Scene:
    """The circumstances of the week that begins with `company`."""
    chance, xp = world
    shares = zip(setting.reference.teams, company.teams, strict=True)
    return Scene(
        parameters=setting.parameters,
        reference=setting.reference,
        company=company,
        levers=levers,
        shocks=shocks,
        weather=weather(company.weather, chance, setting.parameters.luck),
        climate=climate(setting.parameters, company, levers, xp),
        ledger=Ledger(xp, keep=setting.causes),
        xp=xp,
        ai_share=added([reference.share * team.ai_share for reference, team in shares]),
        neglect=neglect(setting, company, xp),
        peers=setting.market.peers.at(company.week),
        hype=setting.market.hype.at(company.week),
    )


def posts(scene: Scene) -> tuple[Post, ...]:
    """The departments of the week, in the scenario's order."""
    return tuple(
        Post(index, *parts)
        for index, parts in enumerate(
            zip(
                scene.parameters.teams,
                scene.reference.teams,
                scene.company.teams,
                scene.levers.teams,
                scene.shocks.workload,
                scene.shocks.capacity,
                strict=True,
            )
        )
    )


def _company(
    scene: Scene, weeks: Sequence[TeamWeek], sight: tuple[Demand, Name, Books], board: Num
) -> Company:
    demand, name, books = sight
    return Company(
        week=scene.company.week + 1,
        teams=tuple(week.team for week in weeks),
        weather=scene.weather,
        cash=books.cash,
        customers=demand.customers,
        experience=demand.experience,
        expectation=demand.expectation,
        churn=demand.churn,
        brand=name.brand,
        employer_brand=name.employer_brand,
        board=board,
        claims=name.claims,
        announced=name.announced,
        recent_layoffs=name.recent_layoffs,
        dismissed=name.dismissed,
        growth=demand.growth,
    )
