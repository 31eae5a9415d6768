"""Typed questions about the past: everything that an answer holds is told in lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear, play
from game.scenario.loading import load
from tests.fake_past import RULE, FakePast
from tests.plain.bakery import Bakery

QUIET = {"books", "found", "seen"}
"""Standings that the reason's own words tell."""


def plain(text: str) -> str:
    return " ".join(text.replace(" · ", ", ").split()).lower()


def answer(game: Session | Bakery, *lines: str) -> str:
    out = StringIO()
    talk = Conversation(game, out)
    for line in lines:
        hear(talk, line)
    return plain(out.getvalue())


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


@pytest.fixture(scope="module", params=[True, False], ids=["practice", "ranked"])
def session(request: pytest.FixtureRequest) -> Session:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=bool(request.param))
    for text in ("predict=never", "support.ai_share=45", "look=line", "advance", "advance"):
        game.act(Action.parse(text))
    return game


def test_all_of_every_why_is_told(session: Session) -> None:
    for figure in session.desk().figures:
        why = session.why(figure.id)
        text = answer(session, f"why {figure.id}")
        reasons = [replace(reason, where=reason.written) for reason in why.reasons]
        for one in (why.head, why.after, *(s for r in reasons for s in strings(r))):
            if one not in QUIET and ":" not in one[:10]:
                assert plain(one).rstrip(".") in text, figure.id


def test_a_month_to_compare_with_can_be_named(session: Session) -> None:
    assert plain(session.why("cash", 1).head) in answer(session, "why cash 1")


def test_a_month_that_cannot_be_compared_with_is_one_line_on_what_is_taken(
    session: Session,
) -> None:
    month = "why quality and a month from 0 (your first day) to 2"
    assert answer(session, "why quality 99").endswith(f"type {month}.")
    assert "since your first day" in answer(session, "why cash 0")
    assert "'six' is no month: type why quality" in answer(session, "why quality six")


@pytest.mark.parametrize("month", ["0", "1", "99"])
def test_before_the_first_month_is_over_there_is_none_to_compare_with(month: str) -> None:
    game = new_session(load("fintech"), seed="MOTH-4471")
    game.act(Action.parse("predict=never"))
    words = "there is no month to compare with: type why quality."
    assert answer(game, f"why quality {month}") == words


def test_a_figures_past_is_printed_as_the_figure_is(session: Session) -> None:
    for one in session.desk().figures:
        if one.value is not None:
            past = answer(session, f"why {one.id}").split("by month, as believed: ")[1]
            assert f"{one.text}.".lower() in past.replace(", ", ". "), one.id


def test_all_of_a_rule_is_told() -> None:
    text = answer(Bakery(), "rule fatigue.fear")
    assert [one for one in strings(RULE) if plain(one) not in text] == []


def test_both_futures_are_told_and_what_mattered() -> None:
    text = answer(Bakery(), "whatif 1:freeze=on", "decisive")
    for part in (
        "played again with 1:freeze=on.",
        "at the end, month 2: 70.0, otherwise 80.0",
        "among 11 games on other luck, ",
    ):
        assert part in text
    assert "no longer possible: month 2: retract=1" in text
    assert "month 2: the ovens: answer them: −4.0 points; 1 later decision would not" in text


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("why nonsense", "there is no figure"),
        ("rule nonsense", "there is no rule or parameter"),
        ("rule", "type rule and an id"),
        ("whatif", "before a month has been ended"),
        ("whatif 1:-nothing", "nothing was decided about"),
    ],
)
def test_what_cannot_be_answered_is_one_line(line: str, words: str) -> None:
    assert words in answer(Bakery(), line)


def test_a_ranked_game_refuses_what_if_in_one_line() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471")
    assert answer(game, "whatif 1:-").count("when it is over, not before") == 1


class Terminal(StringIO):
    """Typed lines of somebody who sits there."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("kind", [Terminal, StringIO])
def test_the_end_tells_what_mattered_to_whoever_listens(kind: type[StringIO]) -> None:
    out = StringIO()
    lines = "\n".join(["never", *["next", "1"] * 9, "80"]) + "\n"
    play(Bakery(), kind(lines), out, (), "")
    assert "The decisions that mattered most" in out.getvalue()
    assert ("Type again" in out.getvalue()) == (kind is Terminal)


def test_the_fake_answers_as_a_session_does() -> None:
    assert {name for name in dir(FakePast) if not name.startswith("_")} <= set(dir(Session))
