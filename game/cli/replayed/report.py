"""What came of a run that was played again, and where it differs from its record."""

from __future__ import annotations

from game.campaign.journal.replay import diverging_turn
from game.campaign.session import Session
from game.cli.replayed.figures import ReplayedFigure, figures_of
from game.cli.replayed.recorded import Recorded
from game.cli.replayed.what_if import WhatIf
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Replayed:
    """What `replay --json` prints."""

    scenario: str
    company: str
    seed: str
    difficulty: str
    practice: bool
    date: str
    """How far it went: 'month 7 of 36 · week 31'."""
    figures: tuple[ReplayedFigure, ...]
    """As known to the player at the end; no true value of an unfinished ranked game."""
    ending: str | None
    """The ending's id; None while unfinished."""
    title: str | None
    score: int | None
    axes: dict[str, int] | None
    hashes: tuple[str, ...]
    """The state's hash after each turn."""
    state_hash: str
    compared: int
    """Turns that had a recorded hash to compare with."""
    diverging_turn: int | None
    """The first turn, from 1, that came out differently from its record."""
    refused: str
    """Why a decision cannot be taken here, at which the replay stopped; empty if all could."""
    verified: bool
    code: str
    """The run code."""
    what_if: WhatIf | None
    """The other future that was asked for."""


def report_of(recorded: Recorded, again: Session, refused: str) -> Replayed:
    """A replayed game beside its record; `refused` says why it stopped, if it did."""
    desk = again.desk()
    ending = desk.ending
    turn = _diverging(recorded, again.hashes, refused)
    return Replayed(
        scenario=recorded.head.scenario,
        company=desk.company,
        seed=recorded.head.seed,
        difficulty=recorded.head.difficulty,
        practice=recorded.head.practice,
        date=desk.date,
        figures=figures_of(desk),
        ending=ending.id if ending else None,
        title=ending.title if ending else None,
        score=ending.total if ending else None,
        axes=dict(ending.axes) if ending else None,
        hashes=again.hashes,
        state_hash=again.state_hash,
        compared=_compared(recorded, again.hashes),
        diverging_turn=turn or None,
        verified=turn == 0,
        refused=refused,
        code=again.code,
        what_if=None,
    )


def _compared(recorded: Recorded, again: tuple[str, ...]) -> int:
    """Turns with a record to compare: all of a file's, the last one of a code's stands for all."""
    return len(again) if recorded.last_hash else min(len(recorded.hashes), len(again))


def _diverging(recorded: Recorded, again: tuple[str, ...], refused: str) -> int:
    """The first turn that is not as recorded, 0 if none; a run code records its last turn."""
    turn = diverging_turn(recorded.hashes, again) if recorded.hashes else 0
    if recorded.last_hash and again and not again[-1].startswith(recorded.last_hash):
        turn = len(again)
    return turn or (len(again) + 1 if refused else 0)
