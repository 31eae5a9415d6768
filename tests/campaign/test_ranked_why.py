"""In a ranked game 'why?' tells what is in the books, or what a look has found, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

import pytest

from game.campaign.action import Action
from game.campaign.causes import Story
from game.campaign.causes.account import Parts
from game.campaign.causes.chapter import Chapter
from game.campaign.causes.figures import names
from game.campaign.desk.why import Why
from game.campaign.fold import Fold
from game.campaign.session import new_session
from game.campaign.state import Sample
from game.campaign.view.why import why_of
from game.campaign.view.why.known import OTHER
from game.errors import ActionError
from game.model.ledger import Key
from game.scenario.loading import load
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.test_what_a_player_may_know import another_truth

HIDDEN = {
    "experience", "expectation", "churn", "brand", "employer_brand", "claims", "announced",
    "fatigue", "morale", "knowledge", "standard", "learning", "novelty", "repeats", "backlog",
}  # fmt: skip
UNSEEN = {"cash.remedies": 0.0, "cash.platform": 0.0}
"""Accounts that nobody keeps apart: they are paid out of other costs."""


@dataclass(frozen=True)
class Game:
    """A strategy's game in play, in which nobody has looked, gone through with its causes."""

    fold: Fold
    story: Story
    open_turn: list[str]

    def why(self, figure: str, since: int | None = None) -> Why:
        return why_of(self.fold, self.story, figure, since, self.open_turn)

    def behind(self, story: Story) -> Game:
        """The same desk with another truth behind it."""
        return replace(self, fold=another_truth(self.fold), story=story)

    def looked(self, sample: Sample) -> Game:
        """The same with a sample in the drawer."""
        state = replace(self.fold.state, samples=(sample,))
        return replace(self, fold=Fold(self.fold.context, state))


@cache
def played(strategy: str, months: int = 9) -> Game:
    return _played(load("fintech"), strategy, months)


def _played(scenario: Scenario, strategy: str, months: int) -> Game:
    session = new_session(scenario, seed="MOTH-4471")
    while session.desk().phase != "curtain" and session.desk().month < months:
        session.autoplay(STRATEGIES[strategy])
    story, open_turn = session._past.story(session.decisions)
    fold = session._fold
    return Game(Fold(fold.context, replace(fold.state, samples=(), looks=())), story, open_turn)


def another_past(story: Story, since: int = 0) -> Story:
    """The same books and desk, other hidden stocks in every month from `since` on."""
    twin = Story.cut(story, 999)
    last = story.chapters[-1].month
    twin.chapters = [
        _another(chapter, last=chapter.month == last) if chapter.month >= since else chapter
        for chapter in story.chapters
    ]
    twin._account = story._account.copy()
    twin._account.parts = _stocks(twin._account.parts)
    return twin


def _another(chapter: Chapter, *, last: bool) -> Chapter:
    quality = tuple(
        tuple((rule, amount * -0.7 + 0.01) for rule, amount in parts) for parts in chapter.quality
    )
    parts = _stocks(chapter.parts)
    mean = dict(chapter.customers)
    if last:  # billing has not closed the last month's books
        parts["customers"] = _shifted(parts["customers"], "customers.won", "customers.lost")
        mean = _shifted(mean, "customers.won", "customers.lost")
    return replace(
        chapter, parts=parts, quality=quality, readouts=elsewhere(chapter.readouts),
        before=elsewhere(chapter.before), after=elsewhere(chapter.after),
        copilots=tuple(0.5 for _ in chapter.copilots),
        money=_booked(chapter.money), customers=mean,
    )  # fmt: skip


def elsewhere(record: Any) -> Any:
    """The same record of another company: no number in it is what it was."""
    changes: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, float):
            changes[field.name] = value * 0.37 + 0.01
        elif field.name == "teams":
            changes[field.name] = tuple(map(elsewhere, value))
    return replace(record, **changes)


def _stocks(parts: Mapping[Key, Parts]) -> dict[Key, Parts]:
    found: dict[Key, Parts] = {}
    for key, amounts in parts.items():
        name = key if isinstance(key, str) else key[1]
        found[key] = _turned(amounts) if name in HIDDEN else dict(amounts)
    found["cash"] = _booked(found["cash"])
    found["board"] = _shifted(found["board"], "board.brand", "board.margin")
    return found


def _turned(parts: Parts) -> Parts:
    """The same causes in another order of size."""
    amounts = sorted(parts.values())
    return {c: 0.3 * a for c, a in zip(sorted(parts, key=parts.__getitem__, reverse=True), amounts,
                                       strict=True)}  # fmt: skip


def _booked(books: Parts) -> Parts:
    """Remedies and platform booked under other costs; the sum as it was."""
    moved = sum(books.get(account, 0.0) for account in UNSEEN)
    return {**books, **UNSEEN, "cash.other": books.get("cash.other", 0.0) + moved}


def _shifted(parts: Parts, more: str, less: str) -> Parts:
    size = 0.1 * sum(abs(amount) for amount in parts.values())
    given = {more: parts.get(more, 0.0) + size, less: parts.get(less, 0.0) - size}
    return {**parts, **given}


def answers(game: Game, since: int | None = None) -> dict[str, Why]:
    """Everything that is answered about every figure: words, numbers, and where each row leads."""
    return {name: game.why(name, since) for name in names(game.fold.context)}


@pytest.mark.parametrize("strategy", ["replace", "augment"])
@pytest.mark.parametrize("since", [None, 5, 7])
def test_why_is_the_same_whatever_is_hidden_behind_the_same_desk(
    strategy: str, since: int | None
) -> None:
    game = played(strategy)
    here, there = answers(game, since), answers(game.behind(another_past(game.story)), since)
    assert [figure for figure, why in here.items() if why != there[figure]] == []


def test_the_check_would_notice_a_leak() -> None:
    """In practice the same two pasts are told apart, figure by figure."""
    game = played("replace")
    context = game.fold.context
    practice = replace(context, head=replace(context.head, practice=True))
    told = replace(game, fold=Fold(practice, game.fold.state))
    here, there = answers(told), answers(replace(told, story=another_past(game.story)))
    changed = {figure for figure, why in here.items() if why != there[figure]}
    assert changed >= {"quality", "churn", "burnout", "brand", "profit", "cash", "board", "silent"}


@pytest.mark.parametrize("figure", ["quality", "burnout", "silent"])
def test_what_a_look_has_found_is_told_without_numbers(figure: str) -> None:
    game = played("replace")
    told = game.looked(Sample(figure, game.fold.state.month, 0.7, 0.04)).why(figure)
    assert told.reasons
    assert {one.amount for one in told.reasons} == {""}
    assert {one.standing for one in told.reasons} == {"found"}
    assert told != game.why(figure)


def test_a_look_tells_of_the_month_it_looked_at_not_of_later_ones() -> None:
    game = played("replace").looked(Sample("quality", 7, 0.7, 0.04))
    told = game.why("quality").reasons
    assert replace(game, story=another_past(game.story, since=7)).why("quality").reasons == told
    assert replace(game, story=another_past(game.story, since=6)).why("quality").reasons != told


def test_a_group_smaller_than_the_band_is_not_told() -> None:
    game = played("replace")
    sample = Sample("quality", game.fold.state.month, 0.7, 0.9)
    why = game.looked(sample).why("quality")
    assert "found" not in {reason.standing for reason in why.reasons}
    assert "no cause stands out" in why.after


def test_an_audit_tells_of_its_department_alone() -> None:
    game = played("replace")
    audited = game.looked(Sample("audit:support", game.fold.state.month, 0.7, 0.01))
    assert audited.why("support.quality").reasons[0].standing == "found"
    assert audited.why("quality") == game.why("quality")


def test_books_tell_what_is_kept_in_them() -> None:
    game = played("replace")
    profit = {reason.text for reason in game.why("profit").reasons}
    assert {"pay", "revenue", "the AI bill", OTHER} <= profit
    assert not profit & {"putting wrong answers right", "running AI at all"}
    staff = {reason.text for reason in game.why("headcount").reasons}
    assert staff == {"laid off", "resigned", "hired"}


def test_what_nobody_has_looked_into_names_your_own_decisions() -> None:
    why = played("replace").why("quality")
    assert "nobody has looked into" in why.after
    months = [int(reason.text.split(":")[0].removeprefix("month ")) for reason in why.reasons]
    assert months == sorted(months, reverse=True)
    assert months == list(range(8, 0, -1))
    assert {"people on the list", "AI share to"} & {
        words
        for reason in why.reasons
        for words in ("people on the list", "AI share to")
        if words in reason.text
    }


def test_who_has_decided_nothing_is_told_so_instead_of_an_empty_list() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action.parse("predict=never"))
    why = session.why("quality")
    assert why.reasons == ()
    assert why.after.endswith("There is no order of yours since your first day.")


def test_the_score_is_no_figure_but_it_is_said_what_it_is() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action.parse("predict=never"))
    with pytest.raises(ActionError, match="value, customers, people and trust"):
        session.why("score")


def test_in_practice_the_truth_is_called_so_where_the_desk_shows_what_somebody_believes() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    for text in ("predict=never", "advance"):
        session.act(Action.parse(text))
    doubtful = {one.id: one.standing not in {"audited", "true"} for one in session.desk().figures}
    told = {figure: session.why(figure).head.startswith("In truth ") for figure in doubtful}
    assert told == doubtful
    assert set(doubtful.values()) == {True, False}
