"""Which of its texts a letter says: in their order, or in one that each game draws."""

from __future__ import annotations

from game.campaign.context import Context
from game.model.luck import Draws
from game.scenario.rules import EndingRule, Event


def stream_of(event: Event) -> str:
    """The luck that shuffles a letter's texts: a draw for each, by its place."""
    return f"texts:{event.id}"


def text_of(context: Context, event: Event, occurrence: int) -> str:
    """What a letter says when it comes for the first time, the second, the third.

    Args:
        context: the game.
        event: the letter.
        occurrence: from 1; beyond the last text it stays with that.
    """
    place = min(occurrence, len(event.texts)) - 1
    if not event.shuffle:
        return event.texts[place]
    return event.texts[_shuffled(context.luck, event)[place]]


def story_of(context: Context, ending: EndingRule) -> tuple[str, ...]:
    """An ending's paragraphs; which of its leads comes first is the game's luck."""
    leads = (ending.texts[0], *ending.leads)
    stream = f"texts:ending:{ending.id}"
    draws = [context.luck.uniform(stream, 0, place) for place in range(len(leads))]
    return leads[min(range(len(draws)), key=draws.__getitem__)], *ending.texts[1:]


def _shuffled(luck: Draws, event: Event) -> list[int]:
    """The places of the texts in the game's own order."""
    draws = [luck.uniform(stream_of(event), 0, place) for place in range(len(event.texts))]
    return sorted(range(len(draws)), key=draws.__getitem__)
