"""Whatever is offered can be done, and nothing that can be done breaks the company's numbers."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from math import isfinite
from random import Random

import pytest

from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty, Head
from game.campaign.journal.snapshot import dump, load
from game.campaign.runcodes.codebook import codebook
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.session import Session
from game.campaign.state import GameState
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, head_of, opened
from tests.campaign.randomly import play_randomly

SHARES = ("brand", "employer_brand", "board", "claims", "announced", "experience", "expectation")
TEAM_SHARES = ("ai_share", "learning", "knowledge", "fatigue", "morale")


def numbers(value: object) -> list[float]:
    if isinstance(value, float):
        return [value]
    if isinstance(value, tuple):
        return [number for item in value for number in numbers(item)]
    if is_dataclass(value):
        return [n for field in fields(value) for n in numbers(getattr(value, field.name))]
    return []


def check(state: GameState) -> None:
    assert all(isfinite(number) for number in numbers(state))
    company = state.company
    for name in SHARES:
        assert 0.0 <= getattr(company, name) <= 1.0, name
    assert company.customers > 0.0
    for team in company.teams:
        for name in TEAM_SHARES:
            assert 0.0 <= getattr(team, name) <= 1.0, name
        people = (team.experienced, team.rookies, team.gig, team.alumni, team.backlog)
        assert all(stock >= 0.0 for stock in people)


class Watched(Fold):
    """A fold that looks at every state and draws every desk."""

    def push(self, action: Action) -> bool:
        closed = super().push(action)
        check(self.state)
        return closed


@pytest.mark.parametrize("number", range(4))
def test_random_play_of_the_fintech_never_breaks(fintech: Scenario, number: int) -> None:
    start = opened(fintech, f"CAT-{number}")
    fold = Watched(start.context, start.state)
    journal = play_randomly(fold, Random(number))  # noqa: S311
    assert fold.state.stage == "over"
    head = head_of(fintech, f"CAT-{number}")
    same(fintech, head, tuple(journal), fold)


def same(scenario: Scenario, head: Head, journal: tuple[str, ...], fold: Fold) -> None:
    again = opened(scenario, head.seed, head.difficulty)
    code = encode(scenario, head, journal)
    assert len(code) <= 2000
    _, decisions = decode_decisions(scenario, decode(code))
    decide(again, *decisions)
    assert again.hashes == fold.hashes
    assert again.state == fold.state
    assert "undo" not in decisions
    assert load(dump(fold.state)) == fold.state


@pytest.mark.parametrize("difficulty", ["easy", "normal", "hard"])
@pytest.mark.parametrize("number", range(3))
def test_random_play_never_breaks(ferry: Scenario, number: int, difficulty: Difficulty) -> None:
    start = opened(ferry, f"DOG-{number}", difficulty)
    fold = Watched(start.context, start.state)
    journal = play_randomly(fold, Random(number), busy=10)  # noqa: S311
    same(ferry, head_of(ferry, f"DOG-{number}", difficulty), tuple(journal), fold)


def test_random_play_in_quarters_never_breaks(ferry: Scenario) -> None:
    pace = replace(ferry.pace, turn="quarter", length=8, focus=10, carry=2)
    quarters = replace(ferry, pace=pace, hash="0a" * 32)
    start = opened(quarters, "CAT-9")
    fold = Watched(start.context, start.state)
    journal = play_randomly(fold, Random(9), busy=14)  # noqa: S311
    same(quarters, head_of(quarters, "CAT-9"), tuple(journal), fold)


EXTREMES = {
    "everybody goes": ("desk.layoff={heads}", "freeze=on", "door=closed"),
    "all to the machine": ("desk.ai_share=60", "yard.headcount=0", "freeze=on"),
    "nothing but releases": ("press=work_of:3", "press=prefer:3", "press=rested:3", "announce=on"),
    "everybody is hired": ("desk.headcount=1080", "pay=115", "gig=20", "vendor=basic"),
}


@pytest.mark.parametrize("extreme", EXTREMES)
def test_extremes_stay_within_their_ranges(ferry: Scenario, extreme: str) -> None:
    fold = at_the_desk(ferry)
    while fold.state.stage != "curtain":
        if fold.state.stage == "board":
            decide(fold, "board=refuse")
            continue
        heads = desk(fold).departments[0].people
        for action in EXTREMES[extreme]:
            attempt(fold, action.format(heads=heads))
        decide(fold, "advance")
        check(fold.state)
    assert desk(fold).question


def attempt(fold: Fold, action: str) -> None:
    from game.errors import ActionError

    try:
        decide(fold, action)
    except ActionError:
        return


def test_a_session_draws_every_desk_of_a_random_game(ferry: Scenario) -> None:
    fold = opened(ferry, "CAT-3")
    journal = play_randomly(fold, Random(3))  # noqa: S311
    session = Session(ferry, head_of(ferry, "CAT-3"))
    session.replay(tuple(journal))
    drawn = session.desk()
    assert drawn.ending is not None
    assert drawn.ending.code == session.code
    assert codebook(ferry) is codebook(ferry)
