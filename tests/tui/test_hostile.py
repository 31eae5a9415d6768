"""Texts of scenarios and players are never read as markup."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from game.campaign.desk import Desk, Director, Former, Phase
from game.campaign.desk.inbox import LetterKind
from game.tui.dress.wardrobe import dressed
from tests.tui import fake_desk
from tests.tui.fake import UNFINISHED, World
from tests.tui.fake_scenes import COMPOSER, TURNING
from tests.tui.playing import SMALL, WIDE, at_desk, at_title, press, text

EVIL = "[/foo] [bold [@click=app.exit]x"


def evil_desk(phase: Phase = "month") -> Desk:
    """A desk in which everything that can be written is hostile."""
    options = tuple(replace(option, label=EVIL, hint=EVIL) for option in fake_desk.DILEMMA.options)
    desk = fake_desk.month(1)
    return replace(
        desk,
        phase=phase,
        company=EVIL,
        date=EVIL,
        seed=EVIL,
        wants=EVIL,
        question=EVIL,
        options_worth=EVIL,
        answers=options,
        departments=tuple(replace(card, name=EVIL, note=EVIL) for card in desk.departments),
        figures=tuple(
            replace(figure, name=EVIL, text=EVIL, source=EVIL, why=EVIL) for figure in desk.figures
        ),
        letters=(
            replace(fake_desk.DILEMMA, sender=EVIL, subject=EVIL, body=EVIL, options=options),
        ),
        people=tuple(replace(p, name=EVIL, life=EVIL, note=EVIL, role=EVIL) for p in desk.people),
        claims=tuple(replace(claim, text=EVIL) for claim in desk.claims),
        offers=tuple(
            replace(
                offer,
                name=EVIL,
                help=EVIL,
                now=EVIL,
                options=tuple(replace(o, label=EVIL, hint=EVIL, money=EVIL) for o in offer.options),
            )
            for offer in desk.offers
        ),
        weeks=tuple(replace(week, text=EVIL, cash=EVIL) for week in desk.weeks),
        news=(EVIL,),
        notices=(EVIL,),
        meeting=replace(fake_desk.MEETING, told=(EVIL,), sees=(EVIL,), verdict=EVIL, ask=EVIL,
                        warning=EVIL, options=options, directors=(Director(EVIL, EVIL),)),
        composer=replace(
            COMPOSER,
            company=EVIL,
            slots=tuple(replace(slot, name=EVIL, words=(EVIL, EVIL)) for slot in COMPOSER.slots),
            drafts=tuple(
                replace(draft, topic=EVIL, sentence=EVIL, bare=EVIL, known=EVIL, gain=EVIL)
                for draft in COMPOSER.drafts
            ),
        ),
        turning=replace(
            TURNING, words=EVIL, means=(EVIL,), former=(Former(EVIL, EVIL, callable=True),)
        ),
        ending=replace(fake_desk.ENDING, title=EVIL, headline=EVIL, story=(EVIL,), paper=EVIL,
                       people=(EVIL,), cites=(EVIL,), guess=EVIL, events=((1, EVIL),)),
    )  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_every_page_of_a_month_shows_hostile_text_as_it_is(size: tuple[int, int]) -> None:
    async with at_desk(World(evil_desk()), size) as (app, pilot, _):
        assert "[/foo]" in text(app)
        for key in ("c", "l", "p", "e", "r", "question_mark", "w", "q"):
            await press(pilot, key)
            assert "[/foo]" in text(app)
            await press(pilot, "escape")
        await press(pilot, "i", "enter")
        assert EVIL in text(app)


@pytest.mark.parametrize("kind", get_args(LetterKind))
def test_every_dress_shows_hostile_text_as_it_is(kind: LetterKind) -> None:
    letter = replace(fake_desk.NEWS, kind=kind, sender=EVIL, subject=EVIL, body=EVIL)
    assert "[bold [@click=app.exit]x" in "\n".join(map(str, dressed(letter, 76)))


@pytest.mark.parametrize("phase", ["prediction", "board", "curtain", "over"])
async def test_every_scene_shows_hostile_text_as_it_is(phase: Phase) -> None:
    async with at_desk(World(evil_desk(phase))) as (app, pilot, _):
        if phase == "over":
            await press(pilot, "f")
        assert "[/foo]" in text(app)


async def test_a_kept_game_may_be_called_anything() -> None:
    world = World(past=(replace(UNFINISHED, company=EVIL, ending="", code=EVIL),))
    async with at_title(world) as (app, pilot):
        assert "[/foo]" in text(app)
        await press(pilot, "p")
        assert "[/foo]" in text(app)
