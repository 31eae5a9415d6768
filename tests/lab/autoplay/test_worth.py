"""What an answer is worth is measured in the same game on the same luck."""

from __future__ import annotations

import numpy as np
import pytest

from game.campaign.autopilot import play_turn
from game.campaign.ending.conclusion import conclude
from game.campaign.fold import Fold
from game.campaign.opening import first_state, open_context
from game.frozen import replace
from game.lab.autoplay.declared import outdone
from game.lab.autoplay.results import Autoplayed
from game.lab.autoplay.worth import Worths, dominating
from game.lab.campaigns.playing import head_of
from game.lab.crowd.jobs import Job
from game.lab.crowd.players import PLAYERS
from game.lab.crowd.playing import play_job
from game.scenario.rules import Choice, Event, Stop
from game.strategies import STRATEGIES, ChoiceCard, Report
from tests.lab.autoplay.conftest import SEED, work

HARMFUL, HARM = 2, 1


def forced(run: int) -> float:
    """The game of augment, in floats, in which "harm" is answered."""
    scenario = work().scenario()

    def prefers(card: ChoiceCard, report: Report) -> float:
        return 1e9 if card.id == "harm" else float(STRATEGIES["augment"].prefers(card, report))

    who = replace(STRATEGIES["augment"], prefers=prefers)
    context = open_context(scenario, head_of(scenario, SEED, run))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        play_turn(context, who, lambda: fold.state, fold.push)
    return conclude(context, fold.state, ()).verdict.total


def test_a_branch_is_the_very_game_with_one_letter_answered_otherwise() -> None:
    who, runs = np.full(2, PLAYERS.index("augment")), np.array([1, 1])
    answers = np.array([(0, 0, 0), (1, HARMFUL, HARM)])
    played = play_job(Job(work(), who, runs, answers))
    usual, otherwise = played.total.tolist()
    assert usual > otherwise
    assert otherwise == forced(1)
    assert [1, 1, HARMFUL, HARM] in played.answers.tolist()


def moments(*gaps: tuple[float, ...]) -> list[Worths]:
    return [{0: np.zeros(5), 1: np.array((0.0, *gap))} for gap in gaps]


def event(*focus: int) -> Event:
    harmful = work().scenario().events[HARMFUL]
    pairs = zip(harmful.choices, focus, strict=True)
    return replace(harmful, choices=tuple(replace(each, focus=cost) for each, cost in pairs))


@pytest.mark.parametrize(
    ("gaps", "focus", "dominated"),
    [
        ([(0.5, 0.5, 0.5, 0.5)] * 6, (0, 0), True),
        ([(0.5, 0.5, 0.5, 0.0)] * 6, (0, 0), False),
        ([(0.5, 0.5, 0.5, 0.5)] * 6, (0, 1), False),
        ([(0.5, 0.5, 0.5, 0.5)] * 4, (0, 0), False),
        ([(9.0, 9.0, 9.0, 9.0), (-8.0, -8.0, -8.0, -8.0)] * 3, (0, 0), False),
    ],
    ids=["all axes", "three axes", "more focus", "few games", "by chance"],
)
def test_an_answer_is_dominated_only_surely_on_all_axes_and_for_no_more_focus(
    gaps: list[tuple[float, ...]], focus: tuple[int, ...], dominated: bool
) -> None:
    assert (dominating(event(*focus), moments(*gaps), 0) == 1) == dominated


def test_the_letters_at_stake_are_those_that_matter(broken: Autoplayed) -> None:
    stakes = {one.id: one.stake for one in broken.events}
    assert stakes["idle"] == 0.0
    assert stakes["harmful"] > 3.0
    harm = next(one for one in broken.events if one.id == "harmful").choices[HARM]
    assert (harm.dominated_by, harm.total < 0.0) == ("leave", True)


def test_months_in_office_have_something_at_stake(broken: Autoplayed) -> None:
    assert [one.month for one in broken.months] == list(range(1, 9))
    assert all(one.desk > 1.0 for one in broken.months)
    assert broken.months[0].letters > 1.0 > broken.months[1].letters


def test_whoever_reads_the_same_letters_shares_all_texts(broken: Autoplayed) -> None:
    assert {one.player for one in broken.texts} == set(PLAYERS)
    assert all(one.shared > 0.8 for one in broken.texts)


def test_an_answer_is_outdone_on_paper_only_if_nothing_at_all_speaks_for_it() -> None:
    leave, harm = event(0, 0).choices
    told = Stop("gift", harm.effects[0].source)

    def seen(other: Choice) -> int | None:
        return outdone(replace(event(0, 0), choices=(leave, other)), HARM)

    assert seen(harm) == 0
    assert seen(replace(harm, money=-10.0)) is None
    assert seen(replace(harm, default=True)) is None
    assert seen(replace(harm, effects=(*harm.effects, told))) is None
    assert outdone(event(1, 0), HARM) is None
