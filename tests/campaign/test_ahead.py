"""What an idle month tells of what lies ahead: the nearest first, never twice in the same words.

That it tells nothing but what is known is `test_what_a_player_may_know`'s: it is part of a desk.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from game.campaign.ahead.board import wish
from game.campaign.ahead.dates import DRAWER
from game.campaign.ahead.telling import chosen
from game.campaign.fold import Fold
from game.campaign.rules.board import AskKind
from game.campaign.state import Ask, PendingLook, Sample
from game.campaign.words.lexicon import lexicon
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    desk,
    option,
    pass_month,
    staged,
    with_company,
    with_true,
)


@pytest.fixture
def late(ferry: Scenario) -> Fold:
    """A month, nothing wanted, nothing claimed, no loss."""
    fold = pass_month(at_the_desk(ferry))
    quiet = with_true(fold, profit=1.0, ai_share=0.0, peers=0.0)
    return staged(quiet, board=replace(quiet.state.board, ask=None))


def test_a_game_never_tells_the_same_twice_running(ferry: Scenario) -> None:
    fold, told = at_the_desk(ferry), [""]
    assert desk(fold).ahead == ""
    for _ in range(10):
        fold = pass_month(fold)
        told.append(desk(fold).ahead)
    assert all(one != other for one, other in pairwise(told))
    assert all(told[1:])
    assert not any("{" in one for one in told)
    assert all(len(set(texts)) >= 2 for texts in lexicon()["ahead"].values())


@pytest.mark.parametrize(
    ("kind", "level", "growth", "told"),
    [("growth", 0.0, -0.02, "wish"), ("growth", 0.0, 0.02, "wish_kept"),
     ("quiet", 0.0, 0.0, "quiet"), ("evidence", 0.0, 0.0, "evidence")],
)  # fmt: skip
def test_the_boards_wish_is_told_by_what_it_is_judged_by(
    late: Fold, kind: Any, level: float, growth: float, told: str
) -> None:
    ask = Ask(kind, level, "accept", late.state.month)
    fold = staged(with_true(late, growth=growth), board=replace(late.state.board, ask=ask))
    assert chosen(fold.context, fold.state).kind == told
    assert " this month" in desk(fold).ahead


def test_a_front_page_in_this_quarter_is_remembered_and_an_audit_is_shown(late: Fold) -> None:
    ask = Ask("quiet", 0.0, "accept", late.state.month + 1)
    fold = staged(late, board=replace(late.state.board, ask=ask))
    loud = tuple(replace(record, incidents=1.0) for record in fold.state.history)
    assert chosen(fold.context, fold.state).kind == "quiet"
    assert chosen(fold.context, staged(fold, history=loud).state).kind == "loud"
    audit = replace(ask, kind="evidence")
    shown = staged(
        fold,
        board=replace(fold.state.board, ask=audit),
        samples=(Sample("audit:desk", fold.state.month, 0.9, 0.01),),
    )
    assert chosen(shown.context, shown.state).kind == "nothing"
    coming = PendingLook("audit", "desk", audit.due)
    for due, kind in ((audit.due, "look"), (audit.due + 1, "evidence_late")):
        ordered = staged(shown, samples=(), looks=(replace(coming, due=due),))
        assert chosen(ordered.context, ordered.state).kind == kind


def test_an_audit_says_when_it_comes_and_whether_that_is_too_late(late: Fold) -> None:
    month = late.state.month
    for due, too_late in ((month, True), (month + 1, False)):
        ask = Ask("evidence", 0.0, "accept", due)
        fold = staged(late, board=replace(late.state.board, ask=ask))
        hint = option(fold, "look=audit:desk").hint
        assert f"comes in month {month + 1}" in hint
        assert (f"too late for the audited figure that the board wants by month {due}" in hint) is (
            too_late
        )


LINE = 78
"""Cells of a line above the keys in a window of 80."""
WISHES: tuple[tuple[AskKind, float], ...] = (
    ("margin", -0.125), ("ai_share", 0.725), ("headcount", 0.725), ("growth", -0.012),
    ("growth", 0.0),
)  # fmt: skip


def longest(fintech: Scenario) -> dict[str, str]:
    """The longest that the shipped scenario has for each figure of a line."""
    context = at_the_desk(fintech).context
    found = {
        "department": [team.name for team in context.scenario.departments],
        "look": [kind.name for kind in context.rules.looks.kinds.values()],
        "claim": [kind.short.replace("{n}", "100 %") for kind in context.claim_kinds.values()],
        "wish": [wish(Ask(kind, level, "accept", 9)) for kind, level in WISHES],
    }
    fixed = {
        "when": "in month 36", "month": "month 36", "asked": "month 36", "now": "−1.125 %",
        "mark": "45", "worth": "$9.9M", "loss": "$9.9M", "months": "23 months", "days": "120",
        "churn": "12.3%", "start": "12.3%", "reported": "99 %", "peers": "99.5 %",
        "share": "99.5 %", "left": "35 months",
    }  # fmt: skip
    return fixed | {name: max(texts, key=len) for name, texts in found.items()}


def test_every_wording_fits_one_line_of_a_small_window(fintech: Scenario) -> None:
    figures = longest(fintech)
    own = {"lapse": {"look": max(DRAWER.values(), key=len)}, "ultimatum": {"now": "100"}}
    for kind, texts in lexicon()["ahead"].items():
        for text in texts:
            filled = text.format(**(figures | own.get(kind, {})))
            assert len(filled) <= LINE, (len(filled), filled)


def test_what_ends_this_month_is_told_before_what_may_go_wrong(late: Fold) -> None:
    poor = with_company(with_true(late, profit=-10.0), cash=95e6)
    assert chosen(poor.context, poor.state).kind == "cash"
    assert "9 months" in desk(poor).ahead
    warned = staged(poor, board=replace(poor.state.board, ultimatum=1))
    over = staged(warned, month=3)
    assert chosen(over.context, over.state).kind == "ultimatum"


def test_where_nothing_is_near_it_says_so(late: Fold) -> None:
    assert desk(late).ahead.startswith("Nothing presses, as far as anybody has told you. 23 months")
