"""The press-release composer: slots that turn, a release set live, and what it costs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.action import Action
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.fake_scenes import COMPOSER
from tests.tui.playing import SMALL, WIDE, at_desk, click_on, notice, press, text, where
from tests.tui.test_fintech import fintech


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_a_release_is_set_as_its_words_are_chosen(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, game):
        await press(pilot, "p")
        assert "Klarsten Pay today announced" in text(app)
        await press(pilot, "down", "down", "right")
        assert "[confirmed]" in text(app), "the slot in hand stands in brackets"
        await press(pilot, "left", "left", "up", "right")
        assert "Klarsten Pay. AI assistant, boldly." in text(app), "without a verb it lists nouns"
        await press(pilot, "enter")
        assert game.decisions == [], "Enter on a slot goes on to the next"
        await press(pilot, "end", "enter")
        assert game.decisions == ["press=work_of:2:0-0-0-0-0-0-1"], "and sends on the last line"
        assert "u takes it back" in text(app)


async def test_it_says_what_is_known_and_what_a_mistake_costs() -> None:
    async with at_desk(World(fake_desk.month(1)), WIDE) as (app, pilot, _):
        await press(pilot, "p")
        for words in ("it has not been measured", "Share price +3 %", "board −6"):
            assert words in text(app)
        assert "a lie" not in text(app), "what has not been measured cannot be a lie"


async def test_what_was_measured_and_is_false_is_called_a_lie() -> None:
    lying = tuple(replace(draft, knew="against the sample") for draft in COMPOSER.drafts)
    desk = replace(fake_desk.month(1), composer=replace(COMPOSER, drafts=lying))
    async with at_desk(World(desk), WIDE) as (app, pilot, _):
        await press(pilot, "p")
        assert "a lie: board −12" in text(app)
        assert "‼" in text(app), "by a sign, too"


async def test_a_release_that_cannot_go_out_says_why_and_is_not_sent() -> None:
    shut = tuple(
        replace(draft, available=False, reason="said, and not checked yet")
        for draft in COMPOSER.drafts
    )
    offers = tuple(
        replace(
            offer,
            options=tuple(replace(o, available=False, reason="not twice") for o in offer.options),
        )
        for offer in fake_desk.OFFERS
    )
    desk = replace(fake_desk.month(1), composer=replace(COMPOSER, drafts=shut), offers=offers)
    async with at_desk(World(desk)) as (app, pilot, game):
        await press(pilot, "p", "s")
        assert "Not now: said, and not checked yet." in text(app)
        assert notice(app).refused
        assert game.decisions == []


async def test_an_arrow_is_a_click_and_tearing_up_sends_nothing() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, game):
        await press(pilot, "p")
        await click_on(pilot, "◂ AI assistant")
        assert "journey" in text(app)
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
        assert game.decisions == []


async def test_no_slot_is_cut_on_a_small_screen_and_each_claim_says_what_is_known() -> None:
    long = tuple(
        replace(draft, topic="rated very highly by all of those we have ever served")
        for draft in COMPOSER.drafts
    )
    desk = replace(fake_desk.month(1), composer=replace(COMPOSER, drafts=long))
    async with at_desk(World(desk), SMALL) as (app, pilot, _):
        await press(pilot, "p")
        shown = " ".join(text(app).split())
        assert "…" not in shown.replace("… open", "")
        await press(pilot, "pagedown")
        assert "WHAT IS KNOWN OF EACH CLAIM" in text(app)


def test_a_second_release_of_a_month_lays_out_other_words() -> None:
    session = fintech(("predict=never",))[1]
    first = session.desk().composer
    assert first is not None
    draft = next(draft for draft in first.drafts if draft.available)
    session.act(Action.parse(first.action(draft, first.picks)))
    second = session.desk().composer
    assert second is not None
    pairs = zip(first.slots, first.picks, second.picks, strict=True)
    assert all(before != after for _, before, after in pairs)
    assert second.slots[0].words[second.picks[0]], "never a release without a verb"


async def test_after_sending_the_slots_stand_at_the_next_suggestion() -> None:
    world, session = fintech(("predict=never",))
    async with at_desk(world, WIDE) as (app, pilot, _):
        await press(pilot, "p")
        composer = session.desk().composer
        assert composer is not None
        before = composer.slots[0].words[composer.picks[0]]
        assert f"◂ {before}" in text(app)
        await press(pilot, "s")
        assert "✓ Sent." in text(app)
        sent = len(session.decisions)
        await press(pilot, "enter", "enter")
        assert len(session.decisions) == sent, "nothing more goes out unasked"
        await press(pilot, "n")
        assert f"◂ {before}" not in text(app)


async def test_the_line_of_the_claims_leads_to_what_has_been_claimed() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, game):
        await click_on(pilot, "CLAIMS")
        assert where(app) == "LedgerScreen"
        for words in ("WHAT WAS SAID", "'the work of 700'", "month 1", "p write a release"):
            assert words in text(app)
        await click_on(pilot, "p write a release")
        assert where(app) == "PressScreen"
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
        assert game.decisions == []
