"""What the equations promise: what may be varied, and what then never rises or never falls."""

from __future__ import annotations

from collections.abc import Callable

from game.model.company import Company
from game.model.week import Week
from tests.model.anywhere import (
    Orders,
    happening,
    ordering,
    team_ordering,
    with_stock,
    with_team_stock,
)

Vary = Callable[[Company, Orders, float], tuple[Company, Orders]]
"""Sets one thing, and leaves all others as they are."""

Figure = Callable[[Week], list[float]]


def lever(name: str, high: float = 1.0, low: float = 0.0) -> Vary:
    return lambda company, order, x: (company, ordering(order, **{name: low + (high - low) * x}))


def team_lever(name: str, high: float = 1.0) -> Vary:
    return lambda company, order, x: (company, team_ordering(order, **{name: high * x}))


def stock(name: str) -> Vary:
    return lambda company, order, x: (with_stock(company, **{name: x}), order)


def team_stock(name: str, high: float = 1.0) -> Vary:
    return lambda company, order, x: (with_team_stock(company, **{name: high * x}), order)


def shock(name: str) -> Vary:
    return lambda company, order, x: (company, happening(order, **{name: 0.5 + x}))


def team_shock(name: str) -> Vary:
    return lambda company, order, x: (company, happening(order, **{name: (0.5 + x,) * 3}))


def slipped(company: Company, order: Orders, x: float) -> tuple[Company, Orders]:
    """A programme where there is something to lift. Where there is none it may do harm: it takes
    one hour in twenty, and the haste that follows lowers the standard."""
    return with_team_stock(company, standard=0.8), ordering(order, programme=x)


def for_good(company: Company, order: Orders, x: float) -> tuple[Company, Orders]:
    """Lay-offs of whom nobody calls back: else who is laid off is sooner back than who has quit."""
    return company, team_ordering(ordering(order, boomerang=0.0), layoffs=2e3 * x)


def of(name: str) -> Figure:
    """A figure of every department."""
    return lambda week: [getattr(team, name) for team in week.readouts.teams]


def team_stocks(name: str) -> Figure:
    return lambda week: [getattr(team, name) for team in week.company.teams]


def company(name: str) -> Figure:
    return lambda week: [getattr(week.company, name)]


def read(name: str) -> Figure:
    return lambda week: [getattr(week.readouts, name)]


RAISES: dict[str, tuple[Vary, Figure]] = {
    "review never hides failures": (team_lever("review"), of("caught")),
    "automation is attempted": (team_lever("ai_share"), of("attempted")),
    "work arrives": (team_shock("workload"), of("demand")),
    "a good week for the machine": (shock("capability"), of("ai_success")),
    "a good week for sales": (shock("acquisition"), read("acquisition")),
    "an open door escalates": (lever("door"), of("escalated")),
    "work weighs": (team_stock("backlog", 1e5), of("pressure")),
    "pressure takes overtime": (team_stock("backlog", 1e5), of("overtime")),
    "waiting is waited out": (team_stock("backlog", 1e5), of("abandoned")),
    "knowing helps the machine": (team_stock("knowledge"), of("ai_success")),
    "knowing helps people": (team_stock("knowledge"), of("human_quality")),
    "a better vendor is better": (lever("vendor_capability", 1.5, 0.5), of("ai_success")),
    "fatigue weighs": (team_stock("fatigue"), of("pressure")),
    "fatigue burns out": (team_stock("fatigue"), of("burned_out")),
    "fatigue is left": (team_stock("fatigue"), of("quits")),
    "survivors follow": (stock("recent_layoffs"), of("quit_intention")),
    "programmes lift a standard that has slipped": (slipped, team_stocks("standard")),
    "training deepens learning": (lever("training"), team_stocks("learning")),
    "training is liked": (lever("training"), team_stocks("morale")),
    "a promise calms": (lever("guarantee"), team_stocks("morale")),
    "a promise is kept": (lever("guarantee"), of("quality")),
    "a share is liked": (lever("gains"), team_stocks("morale")),
    "a name draws": (stock("employer_brand"), of("hires")),
    "a target is hired towards": (team_lever("headcount", 3e3), of("hires")),
    "calling brings back": (lever("boomerang"), of("boomerangs")),
    "brand wins": (stock("brand"), read("acquisition")),
    "brand reassures": (stock("brand"), company("board")),
    "claims are believed": (lever("claims"), company("claims")),
    "claims raise hopes": (stock("claims"), company("expectation")),
    "hopes raise churn": (stock("expectation"), company("churn")),
    "boasting shows": (stock("claims"), read("incident")),
    "lay-offs count": (team_lever("layoffs", 2e3), company("dismissed")),
    "lay-offs stick": (team_lever("layoffs", 2e3), company("recent_layoffs")),
}  # fmt: skip

LOWERS: dict[str, tuple[Vary, Figure]] = {
    "review finds": (team_lever("review"), of("silent")),
    "hands lighten work": (team_shock("capacity"), of("pressure")),
    "dear weeks cost": (shock("costs"), read("operating_profit")),
    "an open door stonewalls nobody": (lever("door"), of("stonewalled")),
    "waiting spoils": (team_stock("backlog", 1e5), of("human_quality")),
    "waiting spoils everything": (team_stock("backlog", 1e5), of("quality")),
    "fatigue spoils": (team_stock("fatigue"), of("human_quality")),
    "the easy work goes first": (team_stock("ai_share"), of("ai_success")),
    "pay keeps": (lever("pay", 2.0, 0.5), of("quits")),
    "pay costs": (lever("pay", 2.0, 0.5), read("operating_profit")),
    "a share keeps": (lever("gains"), of("quits")),
    "vendors are paid": (lever("vendor_price", 5.0), read("operating_profit")),
    "a freeze hires nobody": (lever("freeze"), of("hires")),
    "lay-offs take knowledge": (for_good, team_stocks("knowledge")),
    "lay-offs are paid for": (team_lever("layoffs", 2e3), read("profit")),
    "lay-offs hurt the name": (team_lever("layoffs", 2e3), company("brand")),
    "lay-offs are told to applicants": (team_lever("layoffs", 2e3), company("employer_brand")),
    "survivors lose heart": (stock("recent_layoffs"), team_stocks("morale")),
    "word gets round": (stock("announced"), team_stocks("morale")),
    "disappointment is told": (stock("expectation"), company("brand")),
    "churn loses customers": (stock("churn"), company("customers")),
}  # fmt: skip
