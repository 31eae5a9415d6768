from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.journal.snapshot import Snapshots, dump, load
from game.scenario.rules import Scenario
from tests.campaign.playing import decide, played, with_company, with_letter


@pytest.mark.parametrize("strategy", ["replace", "careful", "early-reverser", "random"])
def test_a_state_comes_back_bit_for_bit(ferry: Scenario, strategy: str) -> None:
    state = played(ferry, strategy).state
    again = load(dump(state))
    assert again == state
    assert again is not None
    assert state_hash(again) == state_hash(state)


def test_a_month_written_once_is_the_same_in_every_later_snapshot(ferry: Scenario) -> None:
    snapshots, turns = Snapshots(), played(ferry, "random").turns
    for state in (*turns, *turns[:3], *played(ferry, "careful").turns[2:5]):  # back, and otherwise
        assert snapshots.dump(state) == dump(state)
        assert load(snapshots.dump(state)) == state


def test_a_state_in_the_middle_of_a_month_comes_back(fold: Fold) -> None:
    fold = with_letter(fold, "kiosk")
    occurrence = fold.state.mail[-1].occurrence
    decide(fold, f"kiosk#{occurrence}=keep", "look=line", "desk.layoff=100")
    assert load(dump(fold.state)) == fold.state


@given(st.floats(0.0, 1.0), st.floats(allow_nan=False, allow_infinity=False))
def test_floats_keep_every_bit(fold_of_the_module: Fold, share: float, money: float) -> None:
    state = with_company(fold_of_the_module, brand=share, cash=money).state
    again = load(dump(state))
    assert again is not None
    assert (again.company.brand.hex(), again.company.cash.hex()) == (share.hex(), money.hex())


@pytest.fixture(scope="module")
def fold_of_the_module(ferry: Scenario) -> Fold:
    from tests.campaign.playing import at_the_desk

    return at_the_desk(ferry)


def test_damaged_bytes_are_nothing(fold: Fold) -> None:
    data = dump(fold.state)
    for damaged in (b"", b"x", data[: len(data) // 2], data[:-9], data[5:], data[::-1]):
        assert load(damaged) is None


def test_fields_of_another_version_are_nothing(fold: Fold) -> None:
    fields = json.loads(zlib.decompress(dump(fold.state)))
    del fields["board"]
    assert load(zlib.compress(json.dumps(fields).encode())) is None


@given(st.binary(max_size=200))
def test_no_bytes_at_all_are_worse_than_nothing(data: bytes) -> None:
    assert load(data) is None
    assert load(zlib.compress(data)) is None


def test_a_snapshot_that_would_unpack_for_ever_is_nothing() -> None:
    assert load(zlib.compress(b" " * 30_000_000)) is None


def test_a_snapshot_is_small(ferry: Scenario) -> None:
    assert len(dump(played(ferry, "replace").state)) < 60_000
