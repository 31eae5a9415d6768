"""Why a stock moved is a sum of named contributions, and nothing else."""

from __future__ import annotations

import pytest

from game.lab.companies.policies import POLICIES
from game.model.company import Company, Team
from game.model.ledger import Key, Ledger
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.model.rules import RULES
from game.model.week import Week
from tests.model.fintech import play, start

TEAM_STOCKS = set(Team.__slots__)
COMPANY_STOCKS = set(Company.__slots__) - {"week", "teams", "weather"}


def stock(company: Company, key: Key) -> float:
    owner = company if isinstance(key, str) else company.teams[key[0]]
    name = key if isinstance(key, str) else key[1]
    return float(getattr(owner, name))


def weeks(name: str) -> list[Week]:
    return play(POLICIES[name], 150, Luck("CAUSES-1"))


@pytest.mark.parametrize("name", ["replace", "rev22", "mandate"])
def test_contributions_add_up_to_every_change_of_every_stock(name: str) -> None:
    before = start().company
    for week in weeks(name):
        for key, parts in week.changes.items():
            if isinstance(key, str) or key[1] != "quality":
                total = stock(before, key) + sum(amount for _, amount in parts)
                now = stock(week.company, key)
                assert total == pytest.approx(now, rel=1e-9, abs=1e-9), key
        before = week.company


def test_every_stock_says_why_it_moved() -> None:
    week = weeks("replace")[0]
    assert {key for key in week.changes if isinstance(key, str)} == COMPANY_STOCKS
    for index in range(3):
        names = {key[1] for key in week.changes if key[0] == index}
        assert names == TEAM_STOCKS | {"quality"}


def test_true_quality_is_the_best_minus_what_takes_from_it() -> None:
    for week in weeks("rev22"):
        parts = week.changes[0, "quality"]
        total = 0.93 + sum(amount for _, amount in parts)
        assert total == pytest.approx(week.readouts.teams[0].quality, abs=1e-12)


def test_silent_failures_are_what_replacing_costs_most() -> None:
    parts = dict(weeks("replace")[60].changes[0, "quality"])
    assert min(parts, key=lambda rule: parts[rule]) in {"quality.silent", "quality.stonewalled"}


def test_every_rule_that_speaks_is_in_the_registry_and_the_other_way_round() -> None:
    spoken = {
        rule
        for name in ("replace", "rev22")
        for week in weeks(name)
        for parts in week.changes.values()
        for rule, _ in parts
    }
    named = {rule for rule in RULES if not rule.endswith(".bound")}
    assert spoken <= set(RULES)
    assert named <= spoken


def test_a_rule_takes_standing_and_source_from_its_leading_parameter() -> None:
    haste = RULES["standard.haste"]
    assert haste.standing == "published"
    assert "Oliva & Sterman" in haste.source
    assert RULES["recent_layoffs.laid_off"].standing == "definition"


def test_a_bound_that_bites_says_so() -> None:
    ledger = Ledger(FLOATS, keep=True)
    assert ledger.hold("brand", 0.5, (0.4, 1.0), ("brand.talk", -0.3)) == 0.4
    assert dict(ledger.changes["brand"])["brand.bound"] == pytest.approx(0.2)


def test_a_share_that_follows_too_fast_stops_at_the_whole() -> None:
    ledger = Ledger(FLOATS, keep=True)
    assert ledger.follow("board", 0.9, (0.5, 0.5), (0.0, 1.0), ("board.rest", 1.0)) == 1.0
    assert ledger.follow("board", 0.1, (0.5, 0.5), (0.0, 1.0), ("board.rest", 0.0)) == 0.0
