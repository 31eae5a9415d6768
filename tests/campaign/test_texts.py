"""The texts of a game of the fintech: enough of them, short enough, and none read twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from game.campaign.boardroom.telling import verdict
from game.campaign.boardroom.voices import directors
from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.letters.texts import text_of
from game.campaign.opening import first_state, open_context
from game.campaign.state import GameState
from game.campaign.view.company.weeks import week_lines
from game.scenario.loading import load
from game.scenario.rules import Event, Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import head_of, play_on, turn_of

GAMES = 30
FIGURES = re.compile(r"^(The (QA|standing) sample|Two hundred customers|Exit interviews|The staff "
                     r"survey|The audit of|Finance: )")  # fmt: skip
"""News that a look or the bank brings: figures in a fixed form, which may be the same again."""


@pytest.fixture(scope="module")
def fintech() -> Scenario:
    return load("fintech")


def texts_of(fold: Fold) -> Iterator[str]:
    """All that a month or a meeting brings to read, beside the figures."""
    context, state = fold.context, fold.state
    if state.stage == "board" and state.board.ask:
        yield from (one.line for one in directors(context, state, state.board.ask))
    if state.stage == "board":
        yield verdict(context, state)
    if state.stage == "month":
        yield from (line.text for line in week_lines(context, state))
        yield from (line for line in state.news if not FIGURES.match(line))


def letters_of(fold: Fold, state: GameState) -> Iterator[str]:
    """The bodies of all letters of a game that a scenario has written."""
    for mail in state.mail:
        event = fold.context.events.get(mail.event)
        if event is not None:
            assert mail.occurrence <= len(event.texts), f"{event.id} has run out of texts"
            yield text_of(fold.context, event, mail.occurrence)


def replies_of(fold: Fold) -> Iterator[str]:
    """What came of the answers."""
    for mail in fold.state.mail:
        event = fold.context.events.get(mail.event)
        choices = event.choices if event else ()
        yield from (choice.reply for choice in choices if choice.id == mail.choice)


def read_in(scenario: Scenario, strategy: str, seed: str) -> Counter[str]:
    context = open_context(scenario, head_of(scenario, seed))
    fold = Fold(context, first_state(context), hashing=False)
    read: Counter[str] = Counter()
    while fold.state.stage != "curtain":
        turn_of(fold, strategy)
        read.update(texts_of(fold))
    read.update(letters_of(fold, fold.state))
    read.update(replies_of(fold))
    del read[""]
    return read


@pytest.mark.parametrize("game", range(GAMES))
def test_no_text_is_read_twice_in_a_game(fintech: Scenario, game: int) -> None:
    names = list(STRATEGIES)
    read = read_in(fintech, names[game % len(names)], f"TEXT-{1000 + 37 * game}")
    assert [text for text, times in read.items() if times > 1] == []
    assert len(read) > 60, "somebody who is dismissed early has read less, but not this little"


@pytest.mark.parametrize("strategies", [("augment",) * 4, ("hold", "careful", "replace", "random")])
def test_two_seeds_share_fewer_than_half_of_their_letters(
    fintech: Scenario, strategies: tuple[str, ...]
) -> None:
    games = [
        letters_in(fintech, strategy, f"PAIR-{1000 + 37 * place}")
        for place, strategy in enumerate(strategies)
    ]
    shared = [len(a & b) / min(len(a), len(b)) for a, b in combinations(games, 2)]
    assert max(shared) < 0.5


def letters_in(scenario: Scenario, strategy: str, seed: str) -> set[str]:
    fold = play_on(Fold(*_first(scenario, seed), hashing=False), strategy)
    return set(letters_of(fold, fold.state))


def _first(scenario: Scenario, seed: str) -> tuple[Context, GameState]:
    context = open_context(scenario, head_of(scenario, seed))
    return context, first_state(context)


def test_a_game_can_draw_on_more_than_240_texts(fintech: Scenario) -> None:
    texts = [text for event in fintech.events for text in event.texts]
    assert len(set(texts)) == len(texts) >= 240


@pytest.mark.parametrize("sort", ["letter", "dilemma"])
def test_letters_keep_to_their_length(fintech: Scenario, sort: str) -> None:
    asks, most = sort == "dilemma", {"letter": 60, "dilemma": 90}[sort]
    long = [
        (event.id, len(text.split()))
        for event in fintech.events
        for text in event.texts
        if bool(event.choices) == asks and len(text.split()) > most
    ]
    assert long == []


def test_choices_are_short_and_each_is_its_own(fintech: Scenario) -> None:
    for event in dilemmas(fintech):
        labels = [choice.label for choice in event.choices]
        assert len(set(labels)) == len(labels) >= 2, event.id
        assert max(len(label.split()) for label in labels) <= 15, event.id


def test_every_choice_costs_or_does_something(fintech: Scenario) -> None:
    idle = [
        f"{event.id}: {choice.id}"
        for event in dilemmas(fintech)
        for choice in event.choices
        if not (choice.effects or choice.focus or choice.money or choice.hint or choice.reply)
    ]
    assert idle == []


def test_every_month_has_something_at_stake(fintech: Scenario) -> None:
    context = open_context(fintech, head_of(fintech, "STAKE-1"))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        turn_of(fold, "hold")
        if fold.state.stage == "month":
            asked = [mail for mail in fold.state.mail if mail.month == fold.state.month]
            assert any(
                context.events[mail.event].choices for mail in asked if mail.event in context.events
            )


def dilemmas(scenario: Scenario) -> list[Event]:
    return [event for event in scenario.events if event.choices]
