"""The start of a game: the company in its own equilibrium, found by letting it run unattended.

What the burn-in settles: the mix of rookies and experienced, vacancies, alumni, knowledge, quality.
What it fixes: customers, names, fatigue, morale, cash. Capacity is scaled in each week so that work
pressure is where the parameters say it starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.frozen import dataclass, replace
from game.model.company import Company, Team
from game.model.curves import Market
from game.model.first_company import first_company, first_reference
from game.model.luck import Draws
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters
from game.model.scene import Post, Scene
from game.model.sectors.capacity import capacity
from game.model.sectors.copilots import gain
from game.model.sectors.customers import serve
from game.model.sectors.finance import keep_books
from game.model.sectors.reputation import talk
from game.model.setting import Reference, Setting
from game.model.team_week import TeamWeek, team_week
from game.model.week import posts, set_scene

_WEEKS: Final = 220


@dataclass(frozen=True, slots=True)
class Start:
    """A game's beginning."""

    setting: Setting
    company: Company
    """Week 0."""


def begin(parameters: Parameters, market: Market, xp: Numbers, *, causes: bool = True) -> Start:
    """Find the company's equilibrium; takes about 0.1 s in floats, so keep what it gives."""
    first = first_company(parameters)
    reference = first_reference(parameters, xp)
    company = first
    for _ in range(_WEEKS):
        company, reference = _settle(parameters, reference, market, (first, company), xp)
    setting = Setting(parameters, reference, market, causes)
    board = parameters.board.board_rest + parameters.board.board_welcome
    return Start(setting, replace(company, board=board))


def with_vendor(company: Company, luck: Draws, parameters: Parameters) -> Company:
    """The company with its luck in the vendor, which is drawn once for a game."""
    drawn = parameters.luck.vendor_noise * luck.normal("vendor", 0)
    return replace(company, weather=replace(company.weather, vendor=drawn))


def _settle(
    parameters: Parameters,
    reference: Reference,
    market: Market,
    companies: tuple[Company, Company],
    xp: Numbers,
) -> tuple[Company, Reference]:
    """One week of settling, given the first company and the present one."""
    first, company = companies
    setting = Setting(parameters, reference, market, causes=False)
    levers, shocks = neutral_levers(parameters), quiet(parameters)
    scene = set_scene(setting, company, levers, shocks, (None, xp))
    scene = replace(scene, reference=_scaled(scene, posts(scene)))
    weeks = tuple(team_week(scene, post) for post in posts(scene))
    demand = serve(scene, weeks)
    books = keep_books(scene, weeks, company.customers, talk(scene, weeks, demand, None))
    settled = replace(
        first,
        teams=tuple(_rested(parameters, week.team) for week in weeks),
        experience=demand.experience,
        expectation=demand.experience,
        growth=demand.growth,
    )
    return settled, _settled(scene, weeks, demand.winning_quality, books.margin)


def _rested(parameters: Parameters, team: Team) -> Team:
    """A department with what the burn-in must not move put back."""
    strain = parameters.strain
    return replace(team, standard=1.0, fatigue=strain.fatigue_rest, morale=strain.morale_rest)


def _scaled(scene: Scene, departments: Sequence[Post]) -> Reference:
    """The reference with capacity fitted to the usual work at the pressure of the start."""
    teams = tuple(replace(post.reference, scale=_scale(scene, post)) for post in departments)
    return replace(scene.reference, teams=teams)


def _scale(scene: Scene, post: Post) -> Num:
    usual = post.parameters.staff * post.parameters.tasks
    able = capacity(scene, post, gain(scene, post)).unscaled
    return usual / (able * scene.parameters.pressure.start_pressure)


def _settled(
    scene: Scene, weeks: Sequence[TeamWeek], winning_quality: Num, margin: Num
) -> Reference:
    teams = tuple(
        replace(
            week.post.reference,
            knowledge=week.team.knowledge,
            skill=week.quality.skill,
        )
        for week in weeks
    )
    return Reference(teams, scene.reference.staff, winning_quality, margin)
