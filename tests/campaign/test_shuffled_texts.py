"""Letters whose texts each game draws, and facts that a game is told once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.letters.texts import story_of, text_of
from game.campaign.opening import first_state, open_context
from game.campaign.state import Mail
from game.campaign.view.letters import cite
from game.lab.autoplay.texts import _turns
from game.model.luck import GOLDEN
from game.model.luck_arrays import LuckOfRuns
from game.scenario.loading import load
from game.scenario.rules import Event, Scenario
from tests.campaign.playing import at_the_desk, desk, head_of, staged, turn_of

SEEDS = [f"DRAW-{1000 + place}" for place in range(24)]


@pytest.fixture(scope="module")
def fintech() -> Scenario:
    return load("fintech")


@pytest.fixture(scope="module")
def games(fintech: Scenario) -> list[Context]:
    return [open_context(fintech, head_of(fintech, seed)) for seed in SEEDS]


def event_of(scenario: Scenario, identity: str) -> Event:
    return next(event for event in scenario.events if event.id == identity)


def told(game: Context, event: Event) -> list[str]:
    return [text_of(game, event, 1 + time) for time in range(len(event.texts))]


def test_a_game_reads_every_text_of_a_shuffled_letter_once(
    fintech: Scenario, games: list[Context]
) -> None:
    event = event_of(fintech, "odile")
    for game in games:
        assert sorted(told(game, event)) == sorted(event.texts)
    assert len({tuple(told(game, event)) for game in games}) > len(games) / 2


def test_a_letter_that_comes_once_says_something_else_to_the_next_player(
    fintech: Scenario, games: list[Context]
) -> None:
    event = event_of(fintech, "code-41b")
    assert event.once
    assert {text_of(game, event, 1) for game in games} == set(event.texts)


def test_a_story_told_in_parts_keeps_its_order(fintech: Scenario, games: list[Context]) -> None:
    event = event_of(fintech, "canoe")
    assert all(told(game, event) == list(event.texts) for game in games)


def test_after_its_last_text_a_letter_stays_with_that(
    fintech: Scenario, games: list[Context]
) -> None:
    event = event_of(fintech, "odile")
    assert text_of(games[0], event, 99) == told(games[0], event)[-1]


def test_autoplay_counts_the_texts_that_players_read(fintech: Scenario) -> None:
    runs = np.arange(6)
    luck = LuckOfRuns(SEEDS[0], (runs.astype(np.uint64) + np.uint64(1)) * np.uint64(GOLDEN))
    for identity in ("odile", "canoe"):
        event = event_of(fintech, identity)
        turns = _turns(event, luck, len(runs))
        for run in runs.tolist():
            game = open_context(fintech, replace(head_of(fintech, SEEDS[0]), run=run))
            order = [event.texts[place] for place in np.argsort(turns[:, run])]
            assert order == told(game, event)


def test_a_fact_is_told_by_the_first_letter_that_rests_on_it(fintech: Scenario) -> None:
    fact = "metr-19"
    both = [event.id for event in fintech.events if fact in event.facts and not event.choices][:2]
    mail = tuple(Mail(event, 1, 1, "", "") for event in both)
    shown = {one.id: one for one in desk(staged(at_the_desk(fintech), mail=mail)).letters}
    assert [cite(fact) in shown[f"{event}#1"].cites for event in both] == [True, False]


def test_no_fact_is_told_twice_in_a_game(fintech: Scenario) -> None:
    context = open_context(fintech, head_of(fintech, SEEDS[1]))
    fold = Fold(context, first_state(context), hashing=False)
    facts: Counter[str] = Counter()
    while fold.state.stage != "curtain":
        if fold.state.stage == "month":
            facts.update(fact for letter in desk(fold).letters for fact in letter.cites)
        turn_of(fold, "augment")
    assert len(facts) > 5
    assert max(facts.values()) == 1


def test_an_ending_that_is_met_again_may_begin_otherwise(
    fintech: Scenario, games: list[Context]
) -> None:
    ending = next(one for one in fintech.endings if one.id == "pivot-to-balance")
    stories = [story_of(game, ending) for game in games]
    assert {story[0] for story in stories} == {ending.texts[0], *ending.leads}
    assert {story[1:] for story in stories} == {ending.texts[1:]}
