"""Three whole months of the real game by mouse alone, in the smallest usual window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.words import AT_DESK
from tests.tui.playing import at_desk, click_on, lines, settle, text, where
from tests.tui.test_fintech import fintech

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from game.campaign.session import Session


async def clicks(pilot: Pilot[Any], *words: str) -> None:
    """Click one after the other."""
    for each in words:
        await click_on(pilot, each)


async def answer_all(pilot: Pilot[Any], session: Session) -> None:
    """Open each letter that waits for an answer, and give the first that can be had."""
    for letter in session.desk().letters:
        free = [option for option in letter.options if option.available]
        if free:
            await click_on(pilot, letter.subject)
            await clicks(pilot, free[0].label[:20], "back to the desk")


async def go_on(pilot: Pilot[Any]) -> None:
    """End the month, past whatever asks first."""
    await click_on(pilot, AT_DESK)
    for _ in range(9):
        words = ("next month all the same", "go on", "space on")
        found = [each for each in words if each in text(pilot.app)]  # type: ignore[arg-type]  # our app
        if not found or where(pilot.app) == "DeskScreen":  # type: ignore[arg-type]  # our app
            return
        await click_on(pilot, found[0])


async def test_three_months_need_no_key() -> None:
    world, session = fintech()
    async with at_desk(world) as (app, pilot, _):
        await click_on(pilot, "never")
        await answer_all(pilot, session)
        await clicks(pilot, "l look", "QA sample", "back to the desk")
        await clicks(pilot, "Support", "AI share", "▸    as ordered", "order it")
        await clicks(pilot, "back to the desk", "u takes it back")
        await go_on(pilot)

        await answer_all(pilot, session)
        await clicks(pilot, "o forecasts", "The consultants'")
        await app.workers.wait_for_complete()
        await settle(pilot)
        await clicks(pilot, "esc back", "? why", "esc back", "F1 help", "esc back")
        await clicks(pilot, "p press", "send it")
        await click_on(pilot, "esc ")
        await go_on(pilot)

        await answer_all(pilot, session)
        for words in ("c company", "e people", "r reversal"):
            await clicks(pilot, words, "esc ")
            assert where(app) == "DeskScreen"
        await clicks(pilot, "q leave", "esc back")
        await go_on(pilot)
        assert where(app) == "BoardScreen", "\n".join(lines(app))
        asked = session.desk().meeting
        assert asked is not None
        assert asked.question is not None
        evasion = asked.question.options[-1].label
        await clicks(pilot, " ".join(evasion.split()[:3]), "Accept.")
        await settle(pilot)
        assert where(app) == "DeskScreen"
    keys = [text.partition("=")[0] for text in session.decisions]
    for wanted in ("predict", "look", "support.ai_share", "undo", "forecast", "press", "board"):
        assert wanted in keys
    assert session.desk().month == 4
