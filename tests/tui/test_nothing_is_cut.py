"""At 80×24 and at 160×50 nothing of the real game ends in an ellipsis that nobody wrote."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.strategies import STRATEGIES
from tests.tui.playing import SMALL, WIDE, at_desk, lines, press, text
from tests.tui.test_fintech import fintech

WRITTEN = ("… open", "… QA sample", "… Audit", "… Call", "… Staff", "Looking …", "you │ …")
"""Ellipses that are signs or words."""


def cut(shown: list[str], whole: str) -> list[str]:
    """Lines that end before their text does."""
    found = []
    for drawn in shown:
        line = drawn
        for sign in WRITTEN:
            line = line.replace(sign, "")
        if "…" in line and not any(part in whole for part in line.split("  ") if "…" in part):
            found.append(line)
    return found


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_desk_and_pages_show_their_texts_whole(size: tuple[int, int]) -> None:
    world, session = fintech()
    while session.desk().month < 10 or session.desk().phase != "month":
        session.autoplay(STRATEGIES["replace"])
    session.act(Action.parse("look=qa"))
    desk = session.desk()
    whole = " ".join(f"{one.subject} {one.sender} {one.body}" for one in desk.letters)
    async with at_desk(world, size) as (app, pilot, _):
        assert cut(lines(app), whole) == []
        for figure in (one for one in desk.figures if one.id not in {"cash", "board"}):
            assert figure.source in text(app)
        for card in desk.departments:
            assert card.note in text(app)
        for key in ("l", "e", "r", "c", "question_mark"):
            await press(pilot, key)
            assert cut(lines(app), whole) == [], key
            await press(pilot, "escape")
        await press(pilot, "d", "enter")
        assert cut(lines(app), whole) == []
