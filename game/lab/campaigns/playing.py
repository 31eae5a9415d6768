"""Whole campaign games, played by strategies: events, focus, board meetings, endings and all."""

from __future__ import annotations

from itertools import chain
from typing import Final

from game.campaign.autopilot import play_turn
from game.campaign.ending.conclusion import Conclusion, conclude, first_fitting, last_outlook
from game.campaign.ending.epilogue import Verdict
from game.campaign.fold import Fold
from game.campaign.journal.engine import engine
from game.campaign.journal.journal import Difficulty, Head
from game.campaign.opening import first_state, open_context
from game.frozen import dataclass, replace
from game.lab.companies.lucky import has_arrays
from game.lab.validation.bench import SEED
from game.model.numbers import Num
from game.scenario.rules import Scenario
from game.strategies import ACCEPT, STRATEGIES, Report, Strategy, Wish
from game.strategies.tastes import by_default

TOGETHER: Final = 5
"""Games from which a cohort is quicker than one game after another; they are the same games."""
WIDEST: Final = 5_000


@dataclass(frozen=True, slots=True)
class Games:
    """Games of one strategy, by run."""

    totals: list[float]
    endings: list[str]
    """Ids, of games not above par …"""
    endings_above: list[str]
    """… and of the same games if they are."""
    out_in: list[int]
    """Months of the dismissals; 0: stayed."""
    reversed_in: list[int]
    """Months of the reversals; 0: never."""


def play_all(scenario: Scenario, strategy: Strategy, runs: int) -> Games:
    """So many games: all at once where there is NumPy, one after another where there is none."""
    if has_arrays() and runs >= TOGETHER:
        parts = [
            _together(scenario, strategy, range(first, min(first + WIDEST, runs)))
            for first in range(0, runs, WIDEST)
        ]
        columns = ([getattr(part, name) for part in parts] for name in _COLUMNS)
        return Games(*(list(chain.from_iterable(column)) for column in columns))
    return _in_turn(scenario, strategy, runs)


_COLUMNS = ("totals", "endings", "endings_above", "out_in", "reversed_in")


def _together(scenario: Scenario, strategy: Strategy, runs: range) -> Games:
    import numpy as np

    from game.lab.sweep.cohorts import play_cohort

    found = play_cohort(scenario, strategy, runs, SEED)

    def named(places: Num) -> list[str]:
        each = np.broadcast_to(places, len(runs)).astype(int)
        return [scenario.endings[place].id for place in each]

    return Games(
        totals=np.broadcast_to(found.total, len(runs)).tolist(),
        endings=named(found.ending),
        endings_above=named(found.ending_above),
        out_in=np.broadcast_to(found.out_month, len(runs)).astype(int).tolist(),
        reversed_in=np.broadcast_to(found.reversal_month, len(runs)).astype(int).tolist(),
    )


def _in_turn(scenario: Scenario, strategy: Strategy, runs: int) -> Games:
    games = [(fold, concluded(fold)) for fold in (play(scenario, strategy, n) for n in range(runs))]

    def named(*, above_par: bool) -> list[str]:
        return [_ending(fold, done.verdict, above_par=above_par) for fold, done in games]

    return Games(
        totals=[done.verdict.total for _, done in games],
        endings=named(above_par=False),
        endings_above=named(above_par=True),
        out_in=[fold.state.board.out_month for fold, _ in games],
        reversed_in=[fold.state.reversal.month for fold, _ in games],
    )


def _ending(fold: Fold, verdict: Verdict, *, above_par: bool) -> str:
    outlook = last_outlook(fold.context, fold.state, verdict, above_par=above_par)
    return first_fitting(outlook).id


def play(scenario: Scenario, strategy: Strategy, run: int) -> Fold:
    """A whole game on the luck of a run, up to its curtain."""
    context = open_context(scenario, head_of(scenario, SEED, run))
    fold = Fold(context, first_state(context), hashing=False)
    while fold.state.stage != "curtain":
        play_turn(context, strategy, lambda: fold.state, fold.push)
    return fold


def concluded(fold: Fold) -> Conclusion:
    """The verdict, after the epilogue; a third of the game's work."""
    return conclude(fold.context, fold.state, ())


def head_of(scenario: Scenario, seed: str, run: int, difficulty: Difficulty = "normal") -> Head:
    """What fixes a game of the lab's."""
    return Head(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        scenario_text=scenario.text,
        engine=engine(),
        seed=seed,
        run=run,
        difficulty=difficulty,
        practice=False,
    )


ADVANCING = Strategy(
    name="advance",
    title="Advance",
    line="Decides nothing: every letter takes its default, and the board is right.",
    wishes=lambda _: (),
    prefers=by_default,
    board=lambda _: ACCEPT,
)


def reversing(month: int) -> Strategy:
    """Replace, then the reversal as soon as it can be afforded from `month` on, and no more."""
    model = STRATEGIES["replace"]

    def wishes(report: Report) -> tuple[Wish, ...]:
        if report.month < month:
            return model.wishes(report)
        return (Wish("reversal", "start", report.reversal_month < 1.0),)

    return replace(model, name=f"reverse-{month}", wishes=wishes)
