"""Random legal play from what the desk offers, seeded: what a curious player's cat would do."""

from __future__ import annotations

from random import Random

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.errors import ActionError
from tests.campaign.playing import desk


def possible(drawn: Desk) -> list[str]:
    """Every action that the desk says is available, typed numbers among them."""
    if drawn.phase == "board":
        assert drawn.meeting is not None
        return [option.action for option in drawn.meeting.options]
    if drawn.phase == "interrupted":
        return [o.action for letter in drawn.letters for o in letter.options if o.available]
    if drawn.phase != "month":
        return [option.action for option in drawn.answers]
    letters = [o.action for letter in drawn.letters for o in letter.options if o.available]
    offers = [o.action for offer in drawn.offers for o in offer.options if o.available]
    return [*letters, *(action for action in offers if action not in {"advance", "undo"})]


def typed(drawn: Desk, dice: Random) -> list[str]:
    """A few numbers as a player may type them; not all can be afforded."""
    spans = [offer for offer in drawn.offers if offer.low is not None]
    return [
        f"{offer.key}={dice.randrange(offer.low or 0, (offer.high or 0) + 1, offer.step or 1)}"
        for offer in dice.sample(spans, min(2, len(spans)))
    ]


def play_randomly(fold: Fold, dice: Random, busy: int = 6) -> list[str]:
    """Play up to the end of the game; the journal. An offered action must be possible."""
    journal: list[str] = []
    while fold.state.stage != "over":
        if fold.state.stage == "month":
            journal += _month(fold, dice, busy)
        else:
            journal += _offered(fold, dice.choice(possible(desk(fold))))
    return journal


def _month(fold: Fold, dice: Random, busy: int) -> list[str]:
    journal: list[str] = []
    for _ in range(dice.randrange(busy + 1)):
        drawn = desk(fold)
        if drawn.focus == 0 and dice.random() < 0.5:
            break
        if fold.may_undo and dice.random() < 0.1:
            journal += _offered(fold, "undo")
        elif dice.random() < 0.15:
            journal += _tried(fold, dice.choice(typed(drawn, dice)))
        else:
            journal += _offered(fold, dice.choice(possible(drawn)))
    return [*journal, *_offered(fold, "advance")]


def _offered(fold: Fold, action: str) -> list[str]:
    fold.push(Action.parse(action))
    return [action]


def _tried(fold: Fold, action: str) -> list[str]:
    before = state_hash(fold.state)
    try:
        return _offered(fold, action)
    except ActionError:
        assert state_hash(fold.state) == before
        return []
