"""Record the golden games anew: ``python -m tests.campaign.record``.

A recorded game is a list of decisions with a state hash a turn. The ferry's games rest on a
scenario that nobody tunes, so they change only with the engine's numbers or rules: re-record them
when that is meant, and say so. The fintech's game keeps the hash of the scenario that it was
recorded with; while that text is edited, only its journal's format is tested, until it is
recorded again.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.fold import Fold
from game.campaign.opening import first_state, open_context
from game.scenario.loading import load
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import SEED, head_of

FOLDER = Path(__file__).parents[1] / "golden"
FERRY = FOLDER / "ferry.toml"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One golden game."""

    scenario: str
    """``ferry``, or the id of a shipped scenario."""
    scenario_hash: str
    seed: str
    decisions: tuple[str, ...]
    hashes: tuple[str, ...]
    """One a turn, shortened: enough to tell where two games part."""


def scenario_of(name: str) -> Scenario:
    return load(FERRY) if name == "ferry" else load(name)


def shortened(hashes: list[str]) -> tuple[str, ...]:
    return tuple(digest[:16] for digest in hashes)


def record(name: str, strategy: str, seed: str = SEED) -> Recorded:
    """Let a strategy play a game, and keep what it did."""
    scenario = scenario_of(name)
    context = open_context(scenario, head_of(scenario, seed))
    fold, journal = Fold(context, first_state(context)), list[str]()

    def push(action: Action) -> None:
        fold.push(action)
        journal.append(str(action))

    while fold.state.stage != "over":
        play_turn(context, STRATEGIES[strategy], lambda: fold.state, push)
    return Recorded(name, scenario.hash, seed, tuple(journal), shortened(fold.hashes))


def replayed(game: Recorded) -> Fold:
    """Play a golden game again."""
    scenario = scenario_of(game.scenario)
    context = open_context(scenario, head_of(scenario, game.seed))
    fold = Fold(context, first_state(context))
    for text in game.decisions:
        fold.push(Action.parse(text))
    return fold


def read(path: Path) -> Recorded:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Recorded(**{**data, "decisions": tuple(data["decisions"]),
                       "hashes": tuple(data["hashes"])})  # fmt: skip


PLAYED = ("hold", "replace", "augment", "early-reverser", "random")
"""The ferry line's: those who do nothing, who do what can be done, and who turn round."""
GAMES = {
    **{f"ferry-{strategy}": ("ferry", strategy) for strategy in PLAYED},
    "fintech-augment": ("fintech", "augment"),
}


def main() -> None:
    for name, (scenario, strategy) in GAMES.items():
        text = json.dumps(asdict(record(scenario, strategy)), indent=1)
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
