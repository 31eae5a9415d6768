"""Achievements in plain lines: when one is earned, at the end, and all of them on request."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

from game.campaign.action import Action
from game.campaign.desk import Achieved, AlbumLine
from game.campaign.session import new_session
from game.errors import StoreError
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.plain.render.desk import whole
from game.scenario.loading import load
from tests.plain.bakery import ENDING, Bakery
from tests.plain.test_parity import missing

EARNED = Achieved("page-nine", "Page 9", "Three claims held.")


class Unread(Bakery):
    """A bakery whose store cannot be read."""

    def achievements(self) -> tuple[AlbumLine, ...]:
        raise StoreError("saves.sqlite3 is damaged")


def said(line: str, game: Bakery | None = None) -> str:
    out = StringIO()
    hear(Conversation(game or Bakery(), out), line)
    return out.getvalue()


def test_all_achievements_can_be_asked_for() -> None:
    head, *lines = said("achievements").splitlines()
    assert head.startswith("Achievements: 1 of 3 earned. Practice and branches earn nothing")
    assert lines[1:] == [
        "  Plausible: Three [b]claims[/b] were mistaken. Earned 2026-11-22, month 7.",
        "  Page 9: Three held. Not earned.",
        "  I Was Aware: a secret until it is earned. Not earned.",
    ]


def test_a_store_that_cannot_be_read_is_one_line() -> None:
    assert said("achievements", Unread()) == "saves.sqlite3 is damaged\n"


def test_the_turn_and_the_end_say_what_was_earned() -> None:
    desk = replace(Bakery().desk(), earned=(EARNED,))
    assert "Earned: Page 9. Three claims held." in whole(desk)
    assert not any(line.startswith("Earned") for line in whole(Bakery().desk()))
    over = replace(desk, earned=(), ending=replace(ENDING, earned=(EARNED,)))
    assert "Earned: Page 9. Three claims held." in whole(over)


def test_nothing_that_a_played_game_earned_is_missing() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    for text in ("predict=never", "forecast=consultant", "forecast=operations", "advance"):
        session.act(Action.parse(text))
    assert [one.id for one in session.desk().earned] == ["second-opinion"]
    assert missing(session) == []
    out = StringIO()
    hear(Conversation(session, out), "achievements")
    assert "Second Opinion" in out.getvalue()
    assert "Earned in this game." in " ".join(out.getvalue().split())
