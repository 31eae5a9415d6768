"""The same games in both number worlds: one at a time in floats, and all at once in arrays."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from game.campaign.autopilot import play_turn
from game.campaign.cohort import Cohort, Outcome, play
from game.campaign.ending.conclusion import Conclusion, RivalResult, conclude
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.campaign.opening import first_state, open_context
from game.campaign.state import ClaimEntry, GameState
from game.lab.sweep.lanes import lanes
from game.model.company import Company
from game.scenario.rules import Scenario
from game.strategies import Strategy
from tests.campaign.playing import SEED, head_of

VERDICTS = ("", "open", "held", "mistaken", "knowing", "retracted")
KNEW = ("measured", "unmeasured", "against the sample")
STATES = ("here", "laid off", "resigned", "back", "gone")
Row = dict[str, float]


@dataclass(slots=True)
class Together:
    """A cohort as its tests look at it."""

    runs: range
    outcome: Outcome
    records: list[dict[str, Any]]
    """By turn."""
    ends: list[tuple[Any, ...]]
    """By turn: company, claims, letters and people as columns."""


@dataclass(slots=True)
class _Watching:
    records: list[dict[str, Any]] = field(default_factory=list)
    ends: list[tuple[Any, ...]] = field(default_factory=list)

    def __call__(self, cohort: Cohort) -> None:
        self.records.append(dict(cohort.past.last))
        mail, roster = cohort.mail, cohort.roster
        claims = [{name.name: np.array(getattr(entry, name.name)) for name in fields(entry)}
                  for entry in cohort.ledger.entries]  # fmt: skip
        letters = {key: np.array(count) for key, count in mail.came.items()}
        people = [np.array(column) for column in roster.states]
        self.ends.append((stocks(cohort.company), claims, letters, people))


def together(
    scenario: Scenario, strategy: Strategy, runs: range, difficulty: Difficulty = "normal"
) -> Together:
    """The runs as a cohort."""
    columns = lanes(SEED, len(runs), runs.start)
    head = replace(head_of(scenario, SEED, difficulty), run=runs.start)
    context = open_context(scenario, head, (columns.luck, columns.xp))
    watching = _Watching()
    outcome = play(context, columns, strategy, watching)
    return Together(runs, outcome, watching.records, watching.ends)


@dataclass(frozen=True, slots=True)
class Alone:
    """One game in floats."""

    state: GameState
    names: dict[str, int]
    free: Conclusion
    """Above par."""
    beaten: Conclusion
    """Below it."""


def alone(
    scenario: Scenario, strategy: Strategy, run: int, difficulty: Difficulty = "normal"
) -> Alone:
    """A run as a player plays it."""
    context = open_context(scenario, replace(head_of(scenario, SEED, difficulty), run=run))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        play_turn(context, strategy, lambda: fold.state, fold.push)
    best = (RivalResult("somebody", 100.0, ""),)
    free, beaten = conclude(context, fold.state, ()), conclude(context, fold.state, best)
    return Alone(fold.state, context.names.index, free, beaten)


def stocks(company: Company) -> dict[str, Any]:
    """All stocks by name."""
    own = {each.name: getattr(company, each.name) for each in fields(Company)}
    teams, weather = own.pop("teams"), own.pop("weather")
    own |= {f"weather.{each.name}": getattr(weather, each.name) for each in fields(weather)}
    for place, team in enumerate(teams):
        own |= {f"{place}.{each.name}": getattr(team, each.name) for each in fields(team)}
    return own


def at(column: Any, place: int, count: int) -> float:
    """A run's number in a column."""
    return float(np.broadcast_to(column, count)[place])


def claim_row(scenario: Scenario, entry: ClaimEntry) -> Row:
    """An entry of a float game's ledger in a cohort's codes."""
    return {
        "kind": float([kind.id for kind in scenario.claims].index(entry.kind)),
        "month": float(entry.month),
        "boldness": float(entry.boldness),
        "level": entry.level,
        "strength": entry.strength,
        "repeats": float(entry.repeats),
        "knew": float(KNEW.index(entry.knew)),
        "state": float(VERDICTS.index(entry.state)),
    }
