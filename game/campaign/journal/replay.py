"""Replaying a journal: the same decisions, the same bits."""

from __future__ import annotations

from game.campaign.desk import Desk
from game.campaign.journal.journal import Head
from game.campaign.session import Session
from game.frozen import dataclass
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Replay:
    """A journal played again."""

    hashes: tuple[str, ...]
    """One state hash a turn."""
    state_hash: str
    """Of the state after the last decision."""
    desk: Desk
    decisions: tuple[str, ...]


def replay(scenario: Scenario, head: Head, decisions: tuple[str, ...]) -> Replay:
    """Play a journal again, from its first morning.

    Raises:
        ActionError: a decision is not possible here: another scenario, engine or a forged journal.
    """
    session = Session(scenario, head)
    session.replay(decisions)
    return Replay(session.hashes, session.state_hash, session.desk(), decisions)


def diverging_turn(stored: tuple[str, ...], played: tuple[str, ...]) -> int:
    """The first turn (from 1) whose hashes differ, or that one side lacks; 0 when all agree."""
    for turn, (one, other) in enumerate(zip(stored, played, strict=False), start=1):
        if one != other:
            return turn
    return 0 if len(stored) == len(played) else min(len(stored), len(played)) + 1
