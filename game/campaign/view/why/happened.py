"""What was decided and what came, month by month: all that is known where nobody has looked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.campaign.causes import Story
from game.campaign.causes.origins import filled
from game.campaign.causes.taken import Taken
from game.campaign.context import Context
from game.campaign.desk.why import Reason
from game.campaign.fold import Fold
from game.campaign.state import GameState, Mail
from game.scenario.rules import Change, Effect, Say


def taken_since(story: Story, since: int) -> tuple[Taken, ...]:
    """What was set or done after a month's end, oldest first, letters apart."""
    return tuple(one for turn in story.done for one in turn if one.month > since)


def happened(fold: Fold, story: Story, since: int) -> tuple[Reason, ...]:
    """A line for each closed month since then in which something was decided or came.

    The latest first; without what was set back, and without letters that did nothing.
    """
    last = story.chapters[-1].month
    decided = taken_since(story, since)
    told: list[Reason] = []
    for month in range(last, since, -1):
        texts = [one.told.rstrip(".") for one in decided if one.month == month]
        texts += _letters(fold.context, fold.state, month)
        texts += _papers(fold.state, month)
        if texts:
            told.append(Reason(f"month {month}: {'; '.join(texts)}", "", "", "seen", "", ""))
    return tuple(told)


def _letters(context: Context, state: GameState, month: int) -> Iterator[str]:
    for mail in state.mail:
        if mail.month == month and mail.event in context.events:
            yield from _letter(context, mail)


def _letter(context: Context, mail: Mail) -> Iterator[str]:
    event = context.events[mail.event]
    subject = f"‘{filled(context, event.subject)}’"
    chosen = next((one for one in event.choices if one.id == mail.choice), None)
    if chosen and _does(chosen.effects):
        yield f"{subject}: {filled(context, chosen.label).rstrip('.')}"
    elif _does(event.effects):
        yield f"{subject} came"


def _does(effects: Sequence[Effect]) -> bool:
    """Whether they do something to the company, and not only to its mail or its cash."""
    return any(
        isinstance(one, Say) or (isinstance(one, Change) and one.target != "cash")
        for one in effects
    )


def _papers(state: GameState, month: int) -> Iterator[str]:
    if any(record.month == month and record.incidents > 0.5 for record in state.history):
        yield "a front page about a mishap"
    for entry in state.claims:
        if entry.settled == month and entry.state in {"held", "mistaken", "knowing"}:
            yield f"a claim of yours was checked ({entry.state})"
