"""The screens show all that the desk offers: every word of it stands on one of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from game.campaign.action import Action
from game.strategies import STRATEGIES
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.steppers.stepper import Stepper, values_of
from tests.plain.test_parity import strings
from tests.tui.playing import at_desk, press, settle, text
from tests.tui.test_fintech import fintech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from game.campaign.desk import Desk, Offer

HUGE = (240, 110)
WORD = re.compile(r"[\w$%.−+±]*\w[\w$%]*")


def words(shown: str) -> set[str]:
    return set(WORD.findall(shown.replace("’", "'").lower()))


async def each_row(pilot: Pilot[Any], rows: str) -> str:
    """All that stands on the screen while the cursor goes through a list."""
    shown = []
    for row in tuple(pilot.app.screen.query_one(f"#{rows}", Rows).rows):
        row.focus()
        await settle(pilot)
        shown.append(text(pilot.app))  # type: ignore[arg-type]  # our app
        for stepper in pilot.app.screen.query(Stepper):
            for value in values_of(stepper.item) if stepper.display else ():
                stepper._show(value)
                await pilot.pause()
                shown.append(text(pilot.app))  # type: ignore[arg-type]  # our app
    return "\n".join(shown)


async def pages(pilot: Pilot[Any], desk: Desk) -> Iterator[str]:
    """Every page of the desk, gone through."""
    shown = [text(pilot.app), await each_row(pilot, "letters")]  # type: ignore[arg-type]  # our app
    for key, rows in (("l", "options"), ("e", "offers"), ("c", "offers")):
        await press(pilot, key)
        shown.append(await each_row(pilot, rows))
        pilot.app.pop_screen()  # whatever has been left unordered on it
        await settle(pilot)
    for place in range(len(desk.departments)):
        await press(pilot, "d", *["down"] * place, "enter")
        shown.append(await each_row(pilot, "offers"))
        pilot.app.pop_screen()
        await settle(pilot)
    for place in range(len([one for one in desk.figures if one.id != "cash"])):
        await press(pilot, "f", *["down"] * place, "question_mark")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        shown.append(text(pilot.app))  # type: ignore[arg-type]  # our app
        await press(pilot, "escape")
    await press(pilot, "m")
    shown.append(text(pilot.app))  # type: ignore[arg-type]  # our app
    await press(pilot, "escape", "o")
    shown.append(await each_row(pilot, "forecast-lines"))
    await press(pilot, "escape")
    return iter(shown)


def priced(offer: Offer) -> Offer:
    """A price that cannot be paid is not named, nor what it would mean: the reason is."""
    return replace(
        offer,
        options=tuple(
            one if one.available else replace(one, money="", hint="") for one in offer.options
        ),
    )


@pytest.mark.slow
async def test_every_word_of_the_desk_stands_on_some_screen() -> None:
    world, session = fintech()
    while session.desk().month < 8 or session.desk().phase != "month":
        session.autoplay(STRATEGIES["replace"])
    for action in ("look=audit:support", "forecast=consultant"):
        session.act(Action.parse(action))
    desk = session.desk()
    async with at_desk(world, HUGE) as (_, pilot, _game):
        seen = words("\n".join(await pages(pilot, desk)))
    parts = (desk.departments, desk.figures, desk.letters, desk.people, desk.claims, desk.looked,
             desk.forecasts, desk.news, desk.notices, desk.wants, desk.options_worth)  # fmt: skip
    levers = [one for one in desk.offers if one.group not in {"press", "reversal", "month"}]
    claims = {one.release for one in desk.claims}  # they stand in the press office
    keys = {one.key for one in levers}  # names for programs
    told = (one for one in strings((*parts, *map(priced, levers))) if one not in claims | keys)
    missing = [one for one in told if not words(one) <= seen]
    assert missing == []
