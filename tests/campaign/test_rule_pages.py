"""From a cause to its evidence: equation, parameters, standing, source, facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.session import new_session
from game.campaign.view.rules import rule_ids, rule_page
from game.errors import ActionError
from game.scenario.loading import load
from game.scenario.rules import Scenario

SAMPLE = Path(__file__).parents[1] / "scenario" / "sample.toml"


@pytest.mark.parametrize("identity", rule_ids())
def test_every_rule_and_parameter_can_be_read(identity: str) -> None:
    page = rule_page(identity)
    assert page.meaning
    assert page.standing in {"published", "calibrated", "assumption", "satire", "definition"}
    assert all(one.value and one.span for one in page.parameters)


def test_a_rule_leads_to_its_facts_with_their_source() -> None:
    fact = next(fact for rule in rule_ids() for fact in rule_page(rule).facts if fact.link)
    assert fact.link.startswith("https://")
    assert fact.source


def test_a_parameter_names_the_rules_that_rest_on_it() -> None:
    page = rule_page("corner_cutting")
    assert "standard.haste" in page.rules
    assert "corner_cutting" in page.equation


def test_a_game_shows_the_values_of_its_own_scenario(ferry: Scenario) -> None:
    page = new_session(ferry, seed="MOTH-4471").rule("cash.ai")
    price = next(one for one in page.parameters if one.name == "ai_price")
    own = {f"{team.numbers['ai_price']:.4g}" for team in ferry.departments
           if "ai_price" in team.numbers}  # fmt: skip
    assert own <= set(price.value.split(" · "))


def test_a_game_says_what_its_scenarios_own_numbers_rest_on() -> None:
    session = new_session(load(SAMPLE), seed="MOTH-4471")
    page = session.rule("customers")
    assert (page.standing, page.source) == ("published", "this scenario: annual report, page 4")
    (line,) = page.parameters
    assert (line.value, line.standing) == ("1,000,000", "published")
    other = session.rule("corner_cutting").parameters[0]
    assert "scenario" not in other.source


def test_an_unknown_one_suggests_the_nearest() -> None:
    with pytest.raises(ActionError, match=r"did you mean fatigue\.fear"):
        rule_page("fatigue.feer")
