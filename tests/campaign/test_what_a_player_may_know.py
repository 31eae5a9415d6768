"""No true value reaches a ranked desk except through a look."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.context import Context
from game.campaign.desk import Desk
from game.campaign.fold import Fold
from game.campaign.state import GameState, MonthRecord
from game.campaign.view.press import drafts
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.model.slices import with_slices
from game.scenario.rules import Scenario
from game.scenario.vocabulary import COMPANY
from tests.campaign.playing import decide, desk, opened, play_on, so, staged, turn_of

HIDDEN = (
    "quality", "silent", "burnout", "actual", "ai_heads", "knowledge", "morale", "fatigue",
    "exits", "employer_brand", "claims", "announced",
)  # fmt: skip
TEAM_HIDDEN = ("quality", "fatigue", "morale", "burnout", "knowledge", "learning", "standard")
LATE = {"brand": 2, "churn": 1, "churn_month": 1}
"""Figures that are told so many months late."""


def another_truth(fold: Fold) -> Fold:
    """The same game as seen from the desk, if nobody has looked: other true values behind it."""
    state = fold.state
    history = tuple(
        _another(fold, record, len(state.history) - 1 - place)
        for place, record in enumerate(state.history)
    )
    # the first morning is known: the curtain's question tells it
    changed = replace(state, history=(state.history[0], *history[1:]))
    return Fold(_another_work(fold.context), _another_company(changed))


def _another_work(context: Context) -> Context:
    """Other slices of the work are easy for AI than are in this game."""
    luck = Luck("ANOTHER-WORK")
    return replace(context, setting=with_slices(context.setting, luck, FLOATS))


def _another(fold: Fold, record: MonthRecord, age: int) -> MonthRecord:
    names = fold.context.names.index
    true = list(record.true)
    hidden = [*HIDDEN, *(name for name, lag in LATE.items() if age < lag)]
    hidden += [f"{team.id}.{name}" for team in fold.context.scenario.departments
               for name in TEAM_HIDDEN]  # fmt: skip
    for name in hidden:
        true[names[name]] = 0.123
    return replace(record, true=tuple(true))


def _another_company(state: GameState) -> GameState:
    teams = tuple(
        replace(team, knowledge=0.123, morale=0.123, standard=0.9, learning=0.2, novelty=0.01)
        for team in state.company.teams
    )
    company = replace(
        state.company, teams=teams, experience=0.123, expectation=0.4, churn=0.01, brand=0.3,
        employer_brand=0.3,
    )  # fmt: skip
    return replace(state, company=company)


def told(drawn: Desk) -> dict[str, object]:
    return {name: getattr(drawn, name) for name in Desk.__slots__}


def scenes(scenario: Scenario, strategy: str, seed: str) -> list[Fold]:
    """Every fourth question of a strategy's game: months and meetings."""
    fold, seen = opened(scenario, seed), []
    while fold.state.stage != "curtain":
        turn_of(fold, strategy)
        seen.append(Fold(fold.context, fold.state))
    return [scene for scene in seen[::4] if len(scene.state.history) > 1]


def differing(one: Desk, other: Desk) -> list[str]:
    first, second = told(one), told(other)
    return [name for name, value in first.items() if value != second[name]]


@pytest.mark.parametrize("strategy", ["replace", "freeze"])
def test_a_desk_tells_nothing_that_only_a_look_may_tell(fintech: Scenario, strategy: str) -> None:
    for scene in scenes(fintech, strategy, "MOTH-4471"):
        assert scene.state.samples == ()
        assert differing(desk(scene), desk(another_truth(scene))) == []


def test_the_ledger_of_every_kind_of_claim_tells_nothing_either(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 7)
    claims = [f"press={kind.id}:{bold}" for kind in ferry.claims for bold in (1, 3)]
    for claim in claims:
        one = decide(staged(fold, charged=0), claim)
        other = decide(another_truth(staged(fold, charged=0)), claim)
        assert desk(one).claims == desk(other).claims
        assert desk(one).notices == desk(other).notices


@pytest.mark.parametrize("figure", [name for name in (*HIDDEN, *LATE) if name in COMPANY])
def test_a_claim_without_a_look_does_not_know_what_nobody_may_know(
    ferry: Scenario, figure: str
) -> None:
    kind = replace(ferry.claims[0], figure=figure, unit=0.01, look="")
    scene = play_on(opened(replace(ferry, claims=(kind, *ferry.claims[1:]))), "replace", 4)
    scene = staged(scene, charged=0)
    assert differing(desk(scene), desk(another_truth(scene))) == []
    assert {one.knew for one in drafts(scene.context, scene.state)[:3]} == {"unmeasured"}


def test_the_check_notices_a_leak(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 7)
    leaking = staged(fold, news=(f"quality is {so(fold, 'quality')}",))
    closed = another_truth(leaking)
    closed = staged(closed, news=(f"quality is {so(closed, 'quality')}",))
    assert differing(desk(leaking), desk(closed)) == ["news"]


def test_what_a_look_found_is_told(fold: Fold) -> None:
    decide(fold, "look=qa", "look=survey", "advance")
    drawn = {figure.id: figure for figure in desk(fold).figures}
    assert drawn["quality"].standing == drawn["burnout"].standing == "sampled"
    assert drawn["silent"].text == "?"


def test_churn_is_told_a_month_late_and_brand_two(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 9)
    figures = {figure.id: figure.value for figure in desk(fold).figures}
    assert figures["churn"] == so(fold, "churn_month", 7) != so(fold, "churn_month", 8)
    assert figures["brand"] == so(fold, "brand", 6) != so(fold, "brand", 8)
    assert figures["cash"] == so(fold, "cash", 8)


def test_quality_without_a_look_is_the_vendors(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 9)
    quality = next(figure for figure in desk(fold).figures if figure.id == "quality")
    assert quality.value == so(fold, "reported_quality") > so(fold, "quality") + 0.1
    assert "Quay Systems" in quality.why
