"""After a bad year, what `?` says of a figure is what a game without that cause would show."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

import pytest

from game.campaign.context import Context
from game.campaign.hindsight.playing import play_on
from game.campaign.journal.turns import by_turn
from game.campaign.opening import first_state
from game.campaign.session import Session, new_session
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

NEUTRAL = {
    "quality.silent": ("silent_quality", None),
    "quality.standard": ("standard_quality", 0.0),
    "quality.fatigue": ("fatigue_quality", 0.0),
    "quality.knowledge": ("knowledge_quality", 0.0),
    "quality.skill": ("skill_quality", 0.0),
}
"""The parameter by which a cause acts on quality, and what takes its effect away (None: as good as
the best that people can do)."""


def bad_year(scenario: Scenario, seed: str) -> Session:
    session = new_session(scenario, seed=seed, practice=True)
    while session.desk().month < 13:
        session.autoplay(STRATEGIES["replace"])
    return session


def without(context: Context, cause: str) -> Context:
    name, value = NEUTRAL[cause]
    parameters = context.setting.parameters
    neutral = parameters.quality.human_best if value is None else value
    changed = replace(parameters, quality=replace(parameters.quality, **{name: neutral}))
    return replace(context, setting=replace(context.setting, parameters=changed))


def quality_after(context: Context, session: Session) -> float:
    """On the same decisions, from the same first morning."""
    turns = by_turn(session.decisions)[:-1]
    first = first_state(session._context)
    texts = [text for turn in turns for text in turn]
    state = play_on(context, first, texts, to_the_end=False).state
    return 100.0 * state.history[-1].true[context.names.index["quality"]]


@pytest.mark.parametrize("seed", ["MOTH-4471", "RUSK-2210"])
def test_the_causes_of_a_bad_year_are_in_the_right_order_and_size(
    fintech: Scenario, seed: str
) -> None:
    session = bad_year(fintech, seed)
    told = {cause.rule: cause.amount for cause in session.causes("quality")}
    so = quality_after(session._context, session)
    lost = {cause: so - quality_after(without(session._context, cause), session)
            for cause in NEUTRAL}  # fmt: skip
    assert so < 80.0, "a bad year"
    by_ledger = sorted(NEUTRAL, key=lambda cause: told[cause])
    assert by_ledger == sorted(NEUTRAL, key=lambda cause: lost[cause])
    for cause, amount in lost.items():
        assert told[cause] == pytest.approx(amount, rel=0.15, abs=0.1), cause


AGAINST = {
    "brand": (
        "brand.incidents:incident_hit", "brand.layoffs:brand_layoffs", "brand.talk:brand_gap",
    ),
    "burnout": (
        "fatigue.pressure:fatigue_pressure", "fatigue.fear:fatigue_fear",
        "fatigue.tools:fatigue_tools",
    ),
    "board": (
        "board.margin:board_margin", "board.growth:board_growth", "board.brand:board_brand",
        "board.claims:board_claims", "board.peers:board_peers",
    ),
    "cash": (
        "cash.severance:severance", "cash.platform:platform", "cash.hiring:hiring_cost",
        "cash.integration:integration", "wages.overtime:overtime_pay", "ai.licences:licence",
    ),
    "churn": ("churn.claimed:claims_expectation",),
}  # fmt: skip
"""By figure, causes and the parameter that takes their effect away at 0."""
RECORDED = {"churn": ("churn_month", 100.0), "cash": ("cash", 1.0)}
TIE = 0.05
"""Causes as near as that may stand either way round."""


@pytest.fixture(scope="module")
def year(fintech: Scenario) -> Session:
    return bad_year(fintech, "MOTH-4471")


def at_nought(context: Context, name: str) -> Context:
    parameters, setting = context.setting.parameters, context.setting
    for sector in (field.name for field in fields(parameters)):
        rules = getattr(parameters, sector)
        if hasattr(rules, name):
            changed = replace(parameters, **{sector: replace(rules, **{name: 0.0})})
            return replace(context, setting=replace(setting, parameters=changed))
    raise KeyError(name)


def after(context: Context, session: Session, figure: str) -> float:
    texts = [text for turn in by_turn(session.decisions)[:-1] for text in turn]
    state = play_on(context, first_state(session._context), texts, to_the_end=False).state
    name, scale = RECORDED.get(figure, (figure, 100.0))
    return state.history[-1].true[context.names.index[name]] * scale


@pytest.mark.parametrize("figure", AGAINST)
def test_every_figure_is_told_as_a_game_without_each_cause_would_have_it(
    year: Session, figure: str
) -> None:
    told = {cause.rule: cause.amount for cause in year.causes(figure)}
    so = after(year._context, year, figure)
    pairs = [cause.split(":") for cause in AGAINST[figure]]
    made = {rule: so - after(at_nought(year._context, name), year, figure) for rule, name in pairs}
    for rule, amount in made.items():
        assert told.get(rule, 0.0) == pytest.approx(amount, rel=0.25, abs=0.1), rule
    ordered = sorted(made, key=lambda rule: -abs(told.get(rule, 0.0)))
    for one, other in pairwise(ordered):
        assert abs(made[one]) >= abs(made[other]) * (1.0 - TIE), (one, other)
