"""A run played again, and compared with what was recorded of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from game.campaign.desk import Desk, Standing
from game.campaign.journal import Head
from game.campaign.replay import diverging_turn
from game.campaign.runcode import decode, decode_decisions
from game.campaign.session import Session
from game.campaign.whatif import Change, play_otherwise
from game.cli.exported import read
from game.errors import ActionError, GameError, ScenarioError
from game.scenario.loading import load, load_text
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class ReplayedFigure:
    """A figure as the last desk showed it."""

    id: str
    name: str
    text: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The same game with one decision changed, on the same luck."""

    change: str
    date: str
    figures: tuple[ReplayedFigure, ...]
    ending: str | None
    title: str | None
    score: int | None
    axes: dict[str, int] | None
    skipped: tuple[str, ...]
    """Decisions that were not possible any more."""


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


@dataclass(frozen=True, slots=True)
class _Run:
    scenario: Scenario
    head: Head
    decisions: tuple[str, ...]
    hashes: tuple[str, ...]
    last_hash: str = ""
    """What a run code keeps of its last turn's hash."""


def replayed(run: str, scenario: str = "", change: str = "") -> Replayed:
    """Replay a run code or an exported file; `scenario` is the file of an unshipped scenario.

    With a `change`, such as ``7:support.ai_share=20``, the other future is played beside it.

    Raises:
        GameError: neither a code nor a file that can be read, or of another scenario.
        ActionError: the change is not one, or was not possible.
    """
    recorded = _from_file(Path(run)) if _is_file(run) else _from_code(run, scenario)
    report = _again(recorded)
    return replace(report, what_if=_otherwise(recorded, change)) if change else report


def _otherwise(recorded: _Run, change: str) -> WhatIf:
    over = recorded.decisions and recorded.decisions[-1].startswith("guess=")
    if not over and not recorded.head.practice:
        raise GameError("a ranked game answers what-if when it is over, not before")
    other = play_otherwise(
        recorded.scenario, recorded.head, recorded.decisions, Change.parse(change)
    )
    desk = other.session.desk()
    return WhatIf(
        change=change,
        date=desk.date,
        figures=_figures(desk),
        ending=desk.ending.id if desk.ending else None,
        title=desk.ending.title if desk.ending else None,
        score=desk.ending.total if desk.ending else None,
        axes=dict(desk.ending.axes) if desk.ending else None,
        skipped=other.skipped,
    )


def _again(recorded: _Run) -> Replayed:
    again = Session(recorded.scenario, recorded.head)
    try:
        again.replay(recorded.decisions)
    except ActionError as error:
        return _report(recorded, again, str(error))
    return _report(recorded, again, "")


def _is_file(run: str) -> bool:
    # A run code has no dot and no slash; it may be longer than a file's name can be.
    return "." in run or "/" in run or (len(run) < 200 and Path(run).is_file())


def _from_file(path: Path) -> _Run:
    game = read(path)
    try:
        scenario = load_text(game.head.scenario_text, str(path))
    except ScenarioError as error:
        raise GameError(f"{path}: its scenario cannot be read: {error}") from error
    if scenario.hash != game.head.scenario_hash:
        raise GameError(f"{path} has been changed: its scenario is not the one that was played")
    return _Run(scenario, game.head, game.decisions, game.hashes)


def _from_code(code: str, file: str) -> _Run:
    coded = decode(code)
    scenario = load(file or coded.scenario)
    head, decisions = decode_decisions(scenario, coded)
    return _Run(scenario, head, decisions, (), coded.last_hash)


def _report(recorded: _Run, again: Session, refused: str) -> Replayed:
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
        figures=_figures(desk),
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


def _compared(recorded: _Run, again: tuple[str, ...]) -> int:
    """Turns with a record to compare: all of a file's, the last one of a code's stands for all."""
    return len(again) if recorded.last_hash else min(len(recorded.hashes), len(again))


def _diverging(recorded: _Run, again: tuple[str, ...], refused: str) -> int:
    """The first turn that is not as recorded, 0 if none; a run code records its last turn."""
    turn = diverging_turn(recorded.hashes, again) if recorded.hashes else 0
    if recorded.last_hash and again and not again[-1].startswith(recorded.last_hash):
        turn = len(again)
    return turn or (len(again) + 1 if refused else 0)


def _figures(desk: Desk) -> tuple[ReplayedFigure, ...]:
    return tuple(ReplayedFigure(one.id, one.name, one.text, one.standing) for one in desk.figures)
