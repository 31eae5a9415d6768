"""The screens over the real rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.scenario.loading import load
from tests.tui.fake import FakeGame, World
from tests.tui.playing import WIDE, at_desk, notice, press, settle, text, where

if TYPE_CHECKING:
    from collections.abc import Iterable


def fintech(actions: Iterable[str] = ()) -> tuple[World, Session]:
    """A world whose game is the shipped fintech, after some decisions."""
    session = new_session(load("fintech"), seed="MOTH-4471")
    for action in actions:
        session.act(Action.parse(action))
    world = World()
    world.game = cast("FakeGame", session)
    return world, session


def to_the_end(session: Session) -> None:
    """Advance month by month until the curtain asks."""
    while (desk := session.desk()).phase in {"month", "interrupted", "board"}:
        waits = [one.action for letter in desk.letters for one in letter.options if one.default]
        action = "advance" if desk.phase == "month" else "board=accept"
        session.act(Action.parse(waits[0] if desk.phase == "interrupted" else action))


async def test_a_quarter_of_the_real_game_is_played_by_keys() -> None:
    world, session = fintech()
    async with at_desk(world) as (app, pilot, _):
        assert where(app) == "QuestionScreen"
        await press(pilot, "1", "4", "enter", "i", "enter", "1", "escape")
        await press(pilot, "d", "enter", "a", "right", "right", "right", "enter", "escape")
        await press(pilot, "l", "enter", "escape")
        for _ in range(3):
            await press(pilot, "space")
            if where(app) == "UnansweredScreen":
                await press(pilot, "space")
            await press(pilot, "space")
        assert where(app) == "BoardScreen"
        meeting = session.desk().meeting
        assert meeting is not None
        assert meeting.question is not None
        asked = meeting.question.options[0].action
        await press(pilot, "1", "1")  # what it asks about, and what it asks for
        assert session.desk().month == 4
        assert "month 4 of 36" in text(app)
    told = ("predict", "support", "look", "question", "board")
    assert [word for word in session.decisions if word.startswith(told)] == [
        "predict=14", "support.ai_share=15", "look=qa", asked, "board=accept",
    ]  # fmt: skip


async def test_a_real_game_ends_with_its_curves_and_its_front_page() -> None:
    world, session = fintech(("predict=14", "support.ai_share=45"))
    to_the_end(session)
    async with at_desk(world, WIDE) as (app, pilot, _):
        await press(pilot, "6", "0", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        ending = session.desk().ending
        assert ending is not None
        assert "what you were told" in text(app)
        assert "what was so" not in text(app)
        await press(pilot, "enter")
        assert "what was so" in text(app)
        for place in range(2, len(ending.curves) + 1):
            await press(pilot, "enter")
            assert f"{place} of {len(ending.curves)}" in text(app)
        await press(pilot, "9")
        assert notice(app).text.startswith("There is no curve 9: 1 to ")
        await press(pilot, "1")
        assert ending.guess in " ".join(text(app).split())
        await press(pilot, "left", "space")
        assert ending.title in text(app)
        assert "WHAT YOU THOUGHT" in text(app)
        assert f"par {ending.par}" in text(app)


async def test_every_figure_of_the_real_desk_stands_on_a_small_screen() -> None:
    world, session = fintech(("predict=never", "advance"))
    async with at_desk(world) as (app, _, _game):
        shown = text(app)
        desk = session.desk()
        assert all(figure.name in shown for figure in desk.figures if figure.id != "cash")
        assert all(card.name in shown for card in desk.departments)
        assert desk.letters[0].sender.split(",")[0][:10] in shown
