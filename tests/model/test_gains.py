"""Gains-sharing: what is paid out, and what it is worth to those who get it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.model.company import Company
from game.model.neutral import neutral_levers
from game.model.numbers import FLOATS
from game.model.sectors.gains import Gains, gains
from game.model.week import Week, advance_week
from tests.model.fintech import parameters, shocks, start


def smaller(share: float = 0.5, automated: float = 0.4) -> Company:
    """The fintech with so much of its staff left, and so much of its work automated."""
    company = start().company
    teams = tuple(
        replace(
            team, experienced=team.experienced * share, rookies=team.rookies * share,
            ai_share=automated,
        )
        for team in company.teams
    )  # fmt: skip
    return replace(company, teams=teams)


def shared(company: Company, part: float) -> Gains:
    levers = replace(neutral_levers(parameters()), gains=part)
    return gains(parameters(), company, levers, FLOATS)


def played(company: Company, part: float = 0.0) -> Week:
    levers = replace(neutral_levers(parameters()), gains=part)
    return advance_week(start().setting, company, levers, shocks(), None, FLOATS)


def quits(week: Week) -> float:
    return sum(team.quits for team in week.readouts.teams)


def test_a_tenth_of_the_saving_is_a_tenth_of_pay_spared_less_the_bill() -> None:
    company, own = smaller(), parameters().teams
    spared = sum(
        (team.staff - now.experienced - now.rookies) * team.pay / 52.0
        - now.ai_share * team.staff * team.tasks * team.ai_price
        for team, now in zip(own, company.teams, strict=True)
    )
    assert shared(company, 0.1).paid == pytest.approx(0.1 * spared)
    assert shared(company, 0.0) == Gains(0.0, 0.0)


def test_where_nothing_has_been_saved_nothing_is_shared() -> None:
    assert shared(smaller(1.0, 0.9), 0.25) == Gains(0.0, 0.0)


def test_it_is_never_more_than_the_wages() -> None:
    few = shared(smaller(0.01, 0.0), 1.0)
    assert few.raised == pytest.approx(1.0)


def test_it_is_paid_out_of_the_profit_that_the_board_reads() -> None:
    company = smaller()
    without, some = played(company), played(company, 0.25)
    paid = shared(company, 0.25).paid
    assert paid > 0.0
    for figure in ("profit", "operating_profit"):
        less = getattr(without.readouts, figure) - getattr(some.readouts, figure)
        # and those who stay are paid, too, and fewer posts advertised
        assert less == pytest.approx(paid, rel=0.03)
    assert dict(some.changes["cash"])["cash.gains"] == -paid


def test_fewer_quit_and_spirits_rise() -> None:
    company = smaller()
    without, some = played(company), played(company, 0.25)
    assert quits(some) < quits(without)
    pairs = zip(without.company.teams, some.company.teams, strict=True)
    assert all(after.morale > before.morale for before, after in pairs)


def test_after_lay_offs_it_is_pay_and_no_sign_of_good_will() -> None:
    company = replace(smaller(), recent_layoffs=3.0)
    without, some = played(company), played(company, 0.25)
    assert quits(some) < quits(without)
    pairs = zip(without.company.teams, some.company.teams, strict=True)
    assert all(after.morale == pytest.approx(before.morale) for before, after in pairs)
