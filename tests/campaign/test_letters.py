from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from game.campaign.desk import Letter
from game.campaign.fold import Fold
from game.campaign.letters.inbox import deliver
from game.campaign.letters.sorts import may_be_put_aside, sort_of
from game.campaign.state import Mail
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    opened,
    pass_month,
    play_on,
    played,
    staged,
    to_month,
    with_letter,
    with_true,
)


def came(fold: Fold, event: str) -> list[int]:
    return [mail.month for mail in fold.state.mail if mail.event == event]


def letter(fold: Fold, identity: str) -> Letter:
    return next(letter for letter in desk(fold).letters if letter.id == identity)


@pytest.fixture(scope="module")
def years(ferry: Scenario) -> tuple[Fold, ...]:
    """Eight games in their last month, in which nobody decided anything."""
    return tuple(to_month(at_the_desk(ferry, f"SEED-{number}"), 24) for number in range(8))


def test_a_started_letter_comes_only_when_it_is_due(
    ferry: Scenario, years: tuple[Fold, ...]
) -> None:
    for seed, silent in enumerate(years[:4]):
        assert came(silent, "kiosk-reply") == []
        fold = with_letter(at_the_desk(ferry, f"SEED-{seed}"), "kiosk")
        last = max(came(fold, "kiosk"))
        place = len(came(fold, "kiosk"))
        to_month(decide(fold, f"kiosk#{place}=keep"), 8)
        assert came(fold, "kiosk-reply") == [last + 2]


def test_only_the_drawn_arc_is_told(ferry: Scenario, years: tuple[Fold, ...]) -> None:
    told = Counter[str]()
    arcs = {event.id: event.arc for event in ferry.events if event.arc}
    for fold in years:
        seen = {arcs[mail.event] for mail in fold.state.mail if mail.event in arcs}
        assert seen <= set(fold.state.arcs)
        assert len(fold.state.arcs) == 1
        told.update(seen)
    assert set(told) == {"union", "whale"}


def test_an_arc_ends_after_it_has_begun(years: tuple[Fold, ...]) -> None:
    for fold in years:
        if came(fold, "whale-begins"):
            begun = came(fold, "whale-begins")[0]
            assert came(fold, "whale-ends")[:1] == [begun + 2] or begun + 2 > 24


@pytest.mark.parametrize("strategy", ["hold", "augment"])
def test_no_text_is_read_twice_in_a_game(fintech: Scenario, strategy: str) -> None:
    fold = played(fintech, strategy)
    events = fold.context.events
    texts = [
        mail.body or (mail.event, min(mail.occurrence, len(events[mail.event].texts)))
        for mail in fold.state.mail
    ]
    assert len(texts) > 90
    assert len(set(texts)) == len(texts)


def test_letters_keep_their_distance(ferry: Scenario, years: tuple[Fold, ...]) -> None:
    cooldowns = {event.id: event.cooldown for event in ferry.events}
    for fold in years:
        for event, cooldown in cooldowns.items():
            months = came(fold, event)
            assert len(months) <= len(fold.context.events[event].texts)
            assert all(b - a >= max(cooldown, 1) for a, b in pairwise(months))


def test_a_month_brings_a_dilemma_two_letters_and_a_headline_at_most(fintech: Scenario) -> None:
    fold = played(fintech, "augment")
    months = Counter[tuple[int, str]]()
    for mail in (mail for mail in fold.state.mail if mail.event in fold.context.events):
        event = fold.context.events[mail.event]
        months[mail.month, sort_of(event)] += 1
    assert max(n for (_, sort), n in months.items() if sort == "dilemma") == 2
    assert max(n for (_, sort), n in months.items() if sort == "letter") <= 2
    assert max(n for (_, sort), n in months.items() if sort == "headline") == 1
    two = sum(n == 2 for (_, sort), n in months.items() if sort == "dilemma")
    assert 2 <= two <= 20


def test_what_a_seed_puts_aside_comes_in_less_than_half_as_many_games(fintech: Scenario) -> None:
    seeds = (fold.context for fold in (at_the_desk(fintech, f"SEED-{n}") for n in range(3)))
    came_though = Counter[bool]()
    letters = Counter[bool]()
    for context in seeds:
        fold = to_month(at_the_desk(fintech, context.head.seed), 24)
        there = {mail.event for mail in fold.state.mail}
        for event, pressing in zip(fintech.events, context.queue.pressing, strict=True):
            if may_be_put_aside(event) and event.when is None and event.chance >= 0.1:
                letters[pressing < 1.0] += 1
                came_though[pressing < 1.0] += event.id in there
    assert came_though[True] / letters[True] < 0.5 * came_though[False] / letters[False]


def test_a_letter_waits_for_its_condition(ferry: Scenario) -> None:
    for seed in range(6):
        assert came(to_month(at_the_desk(ferry, f"SEED-{seed}"), 6), "gulls") == []
    seen = 0
    for seed in range(6):
        fold = play_on(opened(ferry, f"SEED-{seed}"), "replace", 14)
        seen += len(came(fold, "gulls"))
    assert seen >= 4


def test_what_was_due_and_found_no_place_comes_later(fold: Fold) -> None:
    headlines = [event.id for event in fold.context.scenario.events if event.kind == "headline"]
    fold = staged(fold, due=tuple((name, 1) for name in headlines), mail=(), arcs=("whale",))
    state = deliver(fold.context, fold.state)
    delivered = [mail.event for mail in state.mail if mail.event in headlines]
    assert len(delivered) == 1
    assert {name for name, _ in state.due} == {*headlines} - {*delivered}


def test_dilemmas_about_what_was_touched_come_first(ferry: Scenario) -> None:
    def desk_first(touched: tuple[tuple[str, int], ...]) -> int:
        first = 0
        for seed in range(60):
            fold = staged(at_the_desk(ferry, f"SEED-{seed}"), touched=touched, mail=(), month=2)
            state = deliver(fold.context, fold.state)
            dilemmas = [m.event for m in state.mail if fold.context.events[m.event].choices]
            first += dilemmas[:1] == ["paint"]
        return first

    assert desk_first((("yard", 1),)) > desk_first((("desk", 1),)) + 5


def test_unanswered_dilemmas_take_their_default_at_no_focus(fold: Fold) -> None:
    fold = staged(with_letter(fold, "union-begins"), charged=4)
    pass_month(fold)
    answered = {mail.event: mail.choice for mail in fold.state.mail if mail.month == 1}
    assert answered["union-begins"] == "wait"
    assert ("union-ends", 5) in fold.state.due
    assert all(
        mail.choice for mail in fold.state.mail
        if mail.month == 1 and fold.context.events[mail.event].choices
    )  # fmt: skip


def test_a_default_that_costs_focus_takes_none_when_nobody_answers(ferry: Scenario) -> None:
    union = next(event for event in ferry.events if event.id == "union-begins")
    choices = tuple(replace(choice, default=choice.id == "meet") for choice in union.choices)
    event = replace(union, choices=choices, chance=0.0)
    fold = at_the_desk(replace(ferry, events=(event,), arcs=("union",), hash="costly"))
    fold = staged(fold, mail=(Mail("union-begins", 1, 1, "", ""),), charged=3)
    pass_month(fold)
    assert fold.state.mail[0].choice == "meet"
    assert fold.state.carried == 1


def test_an_answer_is_shown_with_what_came_of_it(fold: Fold) -> None:
    fold = staged(fold, mail=(Mail("kiosk", 1, 1, "", ""),))
    decide(fold, "kiosk#1=keep")
    shown = letter(fold, "kiosk#1")
    assert (shown.answer, shown.options) == ("Keep it.", ())
    also = "It went out as a press release, and stands in the claims ledger: 'the work of 50'."
    assert shown.reply == f"It stays, says The Holm Post. {also}"
    assert shown.cites
    assert desk(fold).notices == ("The kiosk at Holm Ferries: Keep it.",)


def test_a_letter_is_answered_once(fold: Fold) -> None:
    fold = staged(fold, mail=(Mail("kiosk", 1, 1, "", ""),))
    decide(fold, "kiosk#1=return")
    with pytest.raises(ActionError, match="not waiting for an answer"):
        decide(fold, "kiosk#1=keep")


def test_an_unknown_answer_is_told_what_there_is(fold: Fold) -> None:
    fold = staged(fold, mail=(Mail("kiosk", 1, 1, "", ""),))
    with pytest.raises(ActionError, match="it takes keep, return"):
        decide(fold, "kiosk#1=burn")


def test_last_months_letters_cannot_be_answered(fold: Fold) -> None:
    fold = staged(fold, mail=(Mail("kiosk", 1, 1, "", ""),), month=2)
    with pytest.raises(ActionError, match="not waiting for an answer"):
        decide(fold, "kiosk#1=keep")


def test_placeholders_are_filled_in(fold: Fold) -> None:
    fold = staged(fold, mail=(Mail("kiosk", 1, 1, "", ""), Mail("weather", 1, 1, "", "")))
    shown = letter(fold, "kiosk#1")
    assert shown.subject == "The kiosk at Holm Ferries"
    assert shown.body == "Quay Systems has left a kiosk here in month 1. It asks who we are."
    assert shown.sender == "Maja Muster, complaints, nine years"
    assert letter(fold, "weather#1").sender == "The Holm Post"


def test_no_letter_of_the_fintech_shows_a_placeholder(fintech: Scenario) -> None:
    fold = at_the_desk(fintech)
    for event in fintech.events:
        texts = range(1, len(event.texts) + 1)
        fold = staged(fold, mail=tuple(Mail(event.id, n, 1, "", "") for n in texts))
        for shown in desk(fold).letters:
            words = (shown.sender, shown.subject, shown.body, *(o.label for o in shown.options))
            assert not any("{" in word or "}" in word for word in words), shown.id


def test_open_dilemmas_come_first(fold: Fold) -> None:
    letters = Mail("weather", 1, 2, "", ""), Mail("kiosk", 1, 2, "", "")
    fold = staged(fold, month=2, mail=letters)
    assert [shown.id for shown in desk(fold).letters] == ["kiosk#1", "weather#1"]
    decide(fold, "kiosk#1=return")
    assert [shown.id for shown in desk(fold).letters] == ["weather#1", "kiosk#1"]


def test_a_letter_brings_a_lever_to_mind(fold: Fold) -> None:
    fold = staged(fold, revealed=(), mail=())
    assert next(offer for offer in desk(fold).offers if offer.key == "pay").advanced
    for month in range(2, 12):
        fold = staged(fold, month=month)
        fold = Fold(fold.context, deliver(fold.context, fold.state))
        if came(fold, "kiosk"):
            break
    assert not next(offer for offer in desk(fold).offers if offer.key == "pay").advanced


def test_what_was_stopped_never_comes_again(ferry: Scenario) -> None:
    for seed in range(6):
        fold = at_the_desk(ferry, f"SEED-{seed}")
        fold = to_month(staged(fold, mail=(), stopped=("weather",)), 12)
        assert came(fold, "weather") == []


def test_conditions_read_what_was_so(ferry: Scenario) -> None:
    gulls = next(event for event in ferry.events if event.id == "gulls")
    always = tuple(replace(event, chance=1.0) for event in (gulls,))
    fold = at_the_desk(replace(ferry, events=always, arcs=(), hash="gulls"))
    assert came(pass_month(with_true(fold, desk__ai_share=0.5)), "gulls") == []
    low = staged(fold, month=2, mail=())
    low = with_true(low, desk__ai_share=0.5)
    state = deliver(low.context, low.state)
    assert [mail.event for mail in state.mail] == ["gulls"]
