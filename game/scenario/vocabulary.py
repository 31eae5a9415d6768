"""The names that conditions may read and effects may move: one list for checker and campaign."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name of the vocabulary."""

    kind: Literal["number", "truth"]
    meaning: str
    unit: str
    low: float
    high: float


def _share(meaning: str) -> Name:
    return Name("number", meaning, "share 0-1", 0.0, 1.0)


def _count(meaning: str, unit: str = "") -> Name:
    return Name("number", meaning, unit, 0.0, 10_000.0)


def _truth(meaning: str) -> Name:
    return Name("truth", meaning, "true or false", 0.0, 1.0)


DEPARTMENT: dict[str, Name] = {
    "ai_share": _share("work routed to AI"),
    "review": _share("AI output reviewed by people"),
    "copilots": _truth("staff have copilots"),
    "headcount": Name("number", "staff, against the start", "share of start", 0.0, 3.0),
    "gig": Name("number", "gig workers, against the staff at the start", "share", 0.0, 3.0),
    "quality": _share("true quality"),
    "pressure": Name("number", "work pressure: required / normal capacity", "ratio", 0.2, 3.0),
    "backlog": Name("number", "weeks of work waiting", "weeks", 0.0, 52.0),
    "fatigue": _share("fatigue; .2 is ordinary"),
    "morale": _share("morale; .7 at the start"),
    "burnout": _share("staff burned out"),
    "knowledge": _share("what the department knows"),
    "learning": _share("how far copilots are learned"),
    "standard": _share("time per task against the start"),
    "laid_off": _count("heads laid off in the month that has just run", "heads"),
    "touched": Name("number", "months since its levers were last moved", "months", 0.0, 99.0),
}
"""Written ``support.quality``; inside ``any(…)`` without the department."""

COMPANY: dict[str, Name] = {
    "month": Name("number", "month of the game, from 1", "months", 0.0, 99.0),
    "quality": _share("true quality, as customers' weights count it"),
    "reported_quality": _share("quality as the vendor's report has it"),
    "brand": _share("brand; .7 at the start"),
    "employer_brand": _share("name as an employer; .65 at the start"),
    "churn": Name("number", "customers lost a year, against the start", "ratio", 0.0, 10.0),
    "customers": Name("number", "customers, against the start", "ratio", 0.0, 10.0),
    "cash": Name("number", "cash", "$M", -1e6, 1e6),
    "profit": Name("number", "last month's profit", "$M", -1e6, 1e6),
    "board": _share("the board's confidence"),
    "hype": _share("what the market hopes of AI"),
    "peers": _share("work that peers have automated"),
    "claims": _share("what has been claimed and is believed"),
    "announced": _share("how loudly staff were told of AI"),
    "ai_share": _share("all work routed to AI"),
    "headcount": Name("number", "staff, against the start", "ratio", 0.0, 3.0),
    "laid_off": _share("staff laid off so far, share of the start"),
    "burnout": _share("staff burned out"),
    "fatigue": _share("fatigue"),
    "morale": _share("morale"),
    "knowledge": _share("what the company knows"),
    "incidents": _count("public incidents in the month that has just run"),
    "open_claims": _count("claims not yet checked"),
    "held": _count("claims that held"),
    "mistaken": _count("claims found mistaken"),
    "knowing": _count("claims found false against a sample in the drawer"),
    "reversed": _truth("the reversal has begun"),
    "reversal_months": Name("number", "months since the reversal began", "months", 0.0, 99.0),
    "guarantee": _truth("'always a human' is promised"),
    "door": _truth("a customer who insists reaches a person"),
    "freeze": _truth("nobody is hired"),
    "training": _truth("staff are trained"),
    "programme": _truth("a quality programme runs"),
    "gig": Name("number", "gig workers, against staff at the start", "share", 0.0, 3.0),
}

ENDING: dict[str, Name] = {
    "out": _truth("dismissed by the board"),
    "out_month": Name("number", "month of the dismissal, 99 if never", "months", 0.0, 99.0),
    "reversal_month": Name("number", "month the reversal began, 99 if never", "months", 0.0, 99.0),
    "quality_kept": Name("number", "quality against the start", "ratio", 0.0, 2.0),
    "alumni_back": _share("former staff who came back"),
    "gig_of_rehires": _share("gig workers among those hired since the reversal"),
    "value": Name("number", "score: value", "points", 0.0, 100.0),
    "customers_score": Name("number", "score: customers", "points", 0.0, 100.0),
    "people": Name("number", "score: people", "points", 0.0, 100.0),
    "trust": Name("number", "score: trust", "points", 0.0, 100.0),
    "above_par": _truth("the total beats the best built-in strategy"),
}
"""Further names that only the conditions of endings may read."""

TARGETS: dict[str, Name] = {
    "brand": _share("brand"),
    "employer_brand": _share("name as an employer"),
    "expectation": _share("what customers expect"),
    "board": _share("the board's confidence"),
    "claims": _share("what has been claimed and is believed"),
    "announced": _share("how loudly staff were told of AI"),
    "customers": Name("number", "customers (multiply only)", "ratio", 0.0, 10.0),
    "cash": Name("number", "cash (add only)", "$M", -1e4, 1e4),
}
"""Company stocks that effects may move, always at once (``weeks = 0``)."""

TEAM_TARGETS: dict[str, Name] = {
    "knowledge": _share("what the department knows"),
    "morale": _share("morale"),
    "fatigue": _share("fatigue"),
    "learning": _share("how far copilots are learned"),
    "standard": _share("time per task against the start"),
    "backlog": Name("number", "weeks of work waiting (add only)", "weeks", -52.0, 52.0),
}
"""Department stocks that effects may move, always at once (``weeks = 0``)."""

DRIVERS: dict[str, Name] = {
    "capability": Name("number", "multiplier on the AI's success", "ratio", 0.5, 1.5),
    "acquisition": Name("number", "multiplier on new customers", "ratio", 0.2, 3.0),
    "costs": Name("number", "multiplier on other costs", "ratio", 0.5, 2.0),
}
"""Company drivers; effects multiply them and need ``weeks`` of 1 or more."""

TEAM_DRIVERS: dict[str, Name] = {
    "workload": Name("number", "multiplier on work that arrives", "ratio", 0.2, 3.0),
    "capacity": Name("number", "multiplier on what people can do", "ratio", 0.5, 1.5),
}
"""Department drivers; effects multiply them and need ``weeks`` of 1 or more."""
