"""One game in floats and many in arrays: equal bit for bit; and the same bits everywhere."""

from __future__ import annotations

import struct
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from typing import Any

import numpy as np
import pytest

from game.lab.companies.plan import Policy
from game.lab.companies.policies import POLICIES
from game.model.equilibrium import begin, with_vendor
from game.model.luck import Luck, week_chance
from game.model.luck_arrays import LuckArray
from game.model.number_arrays import arrays
from game.model.week import advance_week
from tests.model.fintech import levers, parameters, play, shocks, start
from tests.model.usual import usual_market

SEED = "WREN-2208"
RUNS = 3
GOLDEN_HASH = "fbf8111ab38995535d91ee9022ac6e55cbac8161bbf4dde9aa4e1a8e6ba097e9"


def flat(value: object) -> list[Any]:
    """All numbers in a state, in the order of its fields."""
    if is_dataclass(value):
        return [number for field in fields(value) for number in flat(getattr(value, field.name))]
    if isinstance(value, tuple):
        return [number for item in value for number in flat(item)]
    return [value]


def digest(numbers: list[float]) -> str:
    return sha256(struct.pack(f"<{len(numbers)}d", *[x + 0.0 for x in numbers])).hexdigest()


def many(policy: Policy, weeks: int) -> list[Any]:
    luck = LuckArray(SEED, RUNS)
    company = with_vendor(start().company, luck, parameters())
    numbers: list[Any] = []
    for week in range(weeks):
        orders = levers(policy(week), company, arrays())
        chance = week_chance(luck, week)
        result = advance_week(start().setting, company, orders, shocks(), chance, arrays())
        company = result.company
        numbers = flat(company) + flat(result.readouts)
    return numbers


@pytest.mark.parametrize("name", ["rev22", "augment"])
def test_five_years_with_luck_are_the_same_in_both_worlds(name: str) -> None:
    together = many(POLICIES[name], 260)
    for run in range(RUNS):
        last = play(POLICIES[name], 260, Luck(SEED, run))[-1]
        alone = flat(last.company) + flat(last.readouts)
        mine = [float(np.broadcast_to(number, RUNS)[run]) for number in together]
        assert digest(mine) == digest([float(x) for x in alone])


def test_the_burn_in_is_the_same_in_both_worlds() -> None:
    other = begin(parameters(), usual_market(300, 1), arrays())
    assert [float(x) for x in flat(other.company)] == flat(start().company)
    assert [float(x) for x in flat(other.setting.reference)] == flat(start().setting.reference)


def test_keeping_no_causes_changes_no_bit() -> None:
    setting = replace(start().setting, causes=False)
    company = start().company
    for week in range(60):
        orders = levers(POLICIES["replace"](week), company)
        result = advance_week(setting, company, orders, shocks(), None, arrays())
        company = result.company
        assert result.changes == {}
    kept = play(POLICIES["replace"], 60)[-1].company
    assert digest([float(x) for x in flat(company)]) == digest([float(x) for x in flat(kept)])


def test_a_game_has_the_same_bits_on_every_machine_and_python() -> None:
    last = play(POLICIES["rev22"], 260, Luck(SEED, 1))[-1]
    assert digest([float(x) for x in flat(last.company)]) == GOLDEN_HASH


def test_another_run_of_the_same_seed_goes_elsewhere() -> None:
    one, two = (play(POLICIES["hold"], 20, Luck(SEED, run))[-1] for run in (0, 1))
    assert one.company.board != two.company.board
