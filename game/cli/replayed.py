"""A run played again, and compared with what was recorded of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.campaign.desk import Desk, Standing
from game.campaign.journal import Head
from game.campaign.replay import diverging_turn
from game.campaign.runcode import decode, decode_decisions
from game.campaign.session import Session
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


@dataclass(frozen=True, slots=True)
class _Run:
    scenario: Scenario
    head: Head
    decisions: tuple[str, ...]
    hashes: tuple[str, ...]


def replayed(run: str, scenario: str = "") -> Replayed:
    """Replay a run code or an exported file; `scenario` is the file of an unshipped scenario.

    Raises:
        GameError: neither a code nor a file that can be read, or of another scenario.
    """
    recorded = _from_file(Path(run)) if _is_file(run) else _from_code(run, scenario)
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
    return _Run(scenario, head, decisions, ())


def _report(recorded: _Run, again: Session, refused: str) -> Replayed:
    desk = again.desk()
    ending = desk.ending
    turn = _diverging(recorded.hashes, again.hashes, refused)
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
        compared=min(len(recorded.hashes), len(again.hashes)),
        diverging_turn=turn or None,
        verified=turn == 0,
        refused=refused,
        code=again.code,
    )


def _diverging(recorded: tuple[str, ...], again: tuple[str, ...], refused: str) -> int:
    """The first turn that is not as recorded, 0 if none: a run code records no hashes."""
    turn = diverging_turn(recorded, again) if recorded else 0
    return turn or (len(again) + 1 if refused else 0)


def _figures(desk: Desk) -> tuple[ReplayedFigure, ...]:
    return tuple(ReplayedFigure(one.id, one.name, one.text, one.standing) for one in desk.figures)
