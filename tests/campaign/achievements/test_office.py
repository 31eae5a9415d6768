from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.achievements import Played, catalogue
from game.campaign.achievements.rules import is_earned
from game.campaign.fold import Fold
from game.campaign.state import Mail
from game.scenario.rules import Scenario
from tests.campaign.achievements.staging import (
    at_the_end,
    earned,
    with_answer,
    with_claims,
    with_first_person,
    with_past,
)
from tests.campaign.playing import staged

KINDS = ("qa", "standing_qa", "callbacks", "exit", "survey", "line", "audit:desk")


@pytest.mark.parametrize(("calls", "found"), [(4, set()), (5, {"your-call"})])
def test_the_line_is_called_five_times(fold: Fold, calls: int, found: set[str]) -> None:
    mail = tuple(Mail("~line", number, number, "", "Hold.") for number in range(1, calls + 1))
    assert earned(staged(fold, mail=mail)) == found


@pytest.mark.parametrize(
    ("event", "choice", "name"),
    [("ignore-previous", "stand", "ignore-all"), ("loop-local-101", "recognise", "loop-local")],
)
def test_a_letter_earns_by_its_answer(fold: Fold, event: str, choice: str, name: str) -> None:
    assert earned(with_answer(fold, event, choice)) == {name}
    assert earned(with_answer(fold, event, "press")) == set()
    assert earned(with_answer(fold, event, "")) == set()


def test_the_letters_that_earn_can_come(fintech: Scenario) -> None:
    there = {f"{event.id}={choice.id}" for event in fintech.events for choice in event.choices}
    wanted = {letter for one in catalogue() for letter in one.letters}
    assert wanted
    assert wanted <= there


def test_every_way_of_finding_out_is_used(fold: Fold) -> None:
    looks = [f"look={kind}" for kind in KINDS]
    assert earned(fold, "predict=never", *looks, "advance") == {"curiosity"}
    for missing in looks:
        rest = [look for look in looks if look != missing]
        assert earned(fold, "predict=never", *rest, "advance") == set()


@pytest.mark.parametrize(
    ("said", "did", "found"),
    [(9, 9, {"as-predicted"}), (9, 10, set()), (0, 0, set()), (-1, 0, set())],
)
def test_the_reversal_begins_when_it_was_said(
    fold: Fold, said: int, did: int, found: set[str]
) -> None:
    reversal = replace(fold.state.reversal, month=did)
    assert earned(staged(fold, prediction=said, reversal=reversal)) == found


QUIET = ("predict=never", "advance", "kiosk#1=keep", "advance")


def quietly(fold: Fold, *decisions: str) -> bool:
    """Whether nothing has happened in the last turn, were the second one late enough."""
    rule = next(one for one in catalogue() if one.id == "nothing-happened")
    return is_earned(replace(rule, needs=1), Played(fold.context, fold.state, decisions))


def test_nothing_happens_in_a_month_without_anything(fold: Fold) -> None:
    calm = with_past(fold, laid_off=(0.0, 0.1, 0.1))
    assert quietly(calm, *QUIET)
    assert "nothing-happened" not in earned(calm, *QUIET), "it is month 2"


def test_a_month_in_which_something_happened_is_another(fold: Fold) -> None:
    calm = with_past(fold, laid_off=(0.0, 0.1, 0.1))
    assert not quietly(calm, *QUIET[:-1], "freeze=on", "advance")
    assert not quietly(with_past(fold, laid_off=(0.0, 0.1, 0.2)), *QUIET)
    assert not quietly(with_first_person(calm, state="resigned", left="resigned", month=2), *QUIET)
    claim = with_claims(calm, ("prefer", "held")).state.claims[0]
    assert not quietly(staged(calm, claims=(replace(claim, settled=2),)), *QUIET)
    loud = replace(calm.state.history[-1], incidents=1.0)
    assert not quietly(staged(calm, history=(*calm.state.history[:-1], loud)), *QUIET)


def test_what_happened_in_another_month_does_not_matter(fold: Fold) -> None:
    calm = with_past(fold, laid_off=(0.0, 0.1, 0.1))
    left = with_first_person(calm, state="resigned", left="resigned", month=1)
    assert quietly(left, "predict=never", "freeze=on", "advance", "advance")


def test_a_promise_is_kept_from_the_first_month_to_the_last(fold: Fold) -> None:
    kept = with_past(fold, guarantee=(0.0, 1.0, 1.0, 1.0))
    assert "hold-for-a-human" in at_the_end(kept)
    assert "hold-for-a-human" not in earned(kept)
    for broken in ((0.0, 0.0, 1.0, 1.0), (0.0, 1.0, 0.0, 1.0), (0.0, 1.0, 1.0, 0.0)):
        assert "hold-for-a-human" not in at_the_end(with_past(fold, guarantee=broken))
