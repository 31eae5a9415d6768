"""What was recorded of a run, in a run code or an exported file."""

from __future__ import annotations

from pathlib import Path

from game.campaign.journal.journal import Head
from game.campaign.runcodes.runcode import decode, decode_decisions
from game.cli.exported import read
from game.errors import GameError, ScenarioError
from game.frozen import dataclass
from game.scenario.loading import load, load_text
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Recorded:
    """A run as it was recorded."""

    scenario: Scenario
    head: Head
    decisions: tuple[str, ...]
    hashes: tuple[str, ...]
    last_hash: str = ""
    """What a run code keeps of its last turn's hash."""


def recorded_run(run: str, scenario: str) -> Recorded:
    """Read a run code or an exported file; `scenario` is the file of an unshipped scenario.

    Raises:
        GameError: neither a code nor a file that can be read, or of another scenario.
    """
    return _from_file(Path(run)) if _is_file(run) else _from_code(run, scenario)


def _is_file(run: str) -> bool:
    # A run code has no dot and no slash; it may be longer than a file's name can be.
    return "." in run or "/" in run or (len(run) < 200 and Path(run).is_file())


def _from_file(path: Path) -> Recorded:
    game = read(path)
    try:
        scenario = load_text(game.head.scenario_text, str(path))
    except ScenarioError as error:
        raise GameError(f"{path}: its scenario cannot be read: {error}") from error
    if scenario.hash != game.head.scenario_hash:
        raise GameError(f"{path} has been changed: its scenario is not the one that was played")
    return Recorded(scenario, game.head, game.decisions, game.hashes)


def _from_code(code: str, file: str) -> Recorded:
    coded = decode(code)
    scenario = load(file or coded.scenario)
    head, decisions = decode_decisions(scenario, coded)
    return Recorded(scenario, head, decisions, (), coded.last_hash)
