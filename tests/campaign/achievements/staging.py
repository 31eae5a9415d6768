"""Games staged for one achievement: parts of a state set by hand, and what they have earned."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.campaign.achievements import Played, catalogue
from game.campaign.achievements.rules import is_earned
from game.campaign.ending.conclusion import Conclusion, RivalResult, conclude
from game.campaign.fold import Fold
from game.campaign.state import ClaimEntry, Mail, StaffMember
from game.campaign.state.records import ClaimState
from tests.campaign.playing import decide, staged


def earned(fold: Fold, *decisions: str, done: Conclusion | None = None) -> set[str]:
    """Ids of all that a game has earned; `decisions` is its journal."""
    played = Played(fold.context, fold.state, decisions, done)
    return {one.id for one in catalogue() if is_earned(one, played)}


def at_the_end(fold: Fold, *decisions: str, par: float = 200.0) -> set[str]:
    """The same once the game is over, against a rival of `par`."""
    done = conclude(fold.context, fold.state, (RivalResult("somebody", par, ""),))
    return earned(fold, *decisions, done=done)


def with_claims(fold: Fold, *claims: tuple[str, ClaimState]) -> Fold:
    """A ledger of (kind, what became of it)."""
    entries = tuple(
        ClaimEntry(kind, 1, 1, 0.9, 0.9, 0.0, 0, "unmeasured", state, int(state != "open"))
        for kind, state in claims
    )
    return staged(fold, claims=entries)


def with_answer(fold: Fold, event: str, choice: str) -> Fold:
    """A letter that came, and how it was answered."""
    return staged(fold, mail=(*fold.state.mail, Mail(event, 1, 1, choice, "")))


def with_first_person(fold: Fold, **record: Any) -> Fold:
    """What has become of the first named person."""
    member = replace(StaffMember("here", 0, 0, ""), **record)
    return staged(fold, staff=(member, *fold.state.staff[1:]))


def with_past(fold: Fold, **series: tuple[float, ...]) -> Fold:
    """A history in which true values went as given: the start, then a value a turn."""
    first, index = fold.state.history[0], fold.context.names.index
    records = []
    for turn in range(len(next(iter(series.values())))):
        true = list(first.true)
        for name, values in series.items():
            true[index[name]] = values[turn]
        records.append(replace(first, month=turn, true=tuple(true), incidents=0.0))
    return staged(fold, history=tuple(records))


def journal(fold: Fold, *decisions: str) -> tuple[str, ...]:
    """Really decide all of it, and give the journal back."""
    decide(fold, *decisions)
    return ("predict=never", *decisions)
