"""A named person's page: what only they know, what was between you, and being called back."""

from __future__ import annotations

from dataclasses import replace

from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, click_on, press, text
from tests.tui.test_fintech import fintech

MAJA = replace(
    fake_desk.PEOPLE[0],
    knows="What code 41-B means.",
    past=("month 1: wrote 'Code 41-B'; you: Later.", "month 3: on the list"),
)


async def test_the_page_tells_what_only_they_know_and_the_dates_between_you() -> None:
    desk = replace(fake_desk.month(3), people=(MAJA, *fake_desk.PEOPLE[1:]))
    async with at_desk(World(desk)) as (app, pilot, _):
        await press(pilot, "e")
        for words in ("What code 41-B means.", "month 1: wrote 'Code 41-B'", "month 3: on the",
                      "✗ listed", "AI does 67 % of the work", "Spare a name"):  # fmt: skip
            assert words in text(app)


async def test_somebody_for_whom_nothing_can_be_done_says_so() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        await press(pilot, "e", "down", "right")
        assert "Nothing can be done for Omar Haddad this month: they are here" in text(app)
        await press(pilot, "down")
        assert "Nothing can be done" not in text(app), "it was said of another person"


async def test_a_person_on_the_desk_opens_on_their_own_page() -> None:
    async with at_desk(World(fake_desk.month(1)), (160, 50)) as (app, pilot, _):
        await click_on(pilot, "Inês Prado")
        assert "Copy, six years" in text(app)


async def test_who_was_laid_off_is_called_back_by_name_and_the_page_remembers() -> None:
    world, session = fintech(("predict=never", "support.layoff=422", "advance"))
    gone = [one for one in session.desk().people if one.state in {"laid off", "resigned"}]
    async with at_desk(world, (80, 40)) as (app, pilot, _):
        await press(pilot, "e")
        await click_on(pilot, gone[0].name)
        assert f"month {1}: {gone[0].state}" in text(app)
        await click_on(pilot, "Call somebody back")
    assert session.decisions[-1] == f"callback={gone[0].id}"
    after = next(one for one in session.desk().people if one.id == gone[0].id)
    assert any("no" in line or "came back" in line for line in after.past)
