"""A scenario's balance: games by strategies, and what its author wants of them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor

from game.campaign.journal.journal import Difficulty
from game.errors import GameError
from game.frozen import replace
from game.lab.autoplay.gathering import Gathered, gather
from game.lab.autoplay.jobs import Work
from game.lab.autoplay.planning import first_games
from game.lab.autoplay.players import PLAYERS, order
from game.lab.autoplay.rivals import endings_reached
from game.lab.balance import wanting
from game.lab.balance.measuring import HOLD, ranked, strategies
from game.lab.balance.results import Balanced
from game.lab.cases import CODES as TESTED
from game.lab.cases import case_problems
from game.lab.pages import Pages
from game.scenario.diagnostics import Problem
from game.scenario.rules import Scenario

CODES = TESTED | {"HW951", "HW952", "HW955"}
"""What balance looks for."""


def balance(
    scenario: Scenario,
    pages: Pages,
    names: Sequence[str],
    runs: int,
    seed: str,
    *,
    difficulty: Difficulty = "normal",
    workers: int = 1,
    where: Executor,
) -> Balanced:
    """Play a scenario with strategies, hold always among them, and hold it against its targets.

    Args:
        scenario: what is played.
        pages: as it is written.
        names: which strategies.
        runs: games of each, all on the same luck.
        seed: the luck.
        difficulty: of all games.
        workers: among how many the games should be divided.
        where: who plays them.

    Raises:
        GameError: a game breaks the program.
    """
    who = order((*names, HOLD))
    games = _played(Work(scenario.text, scenario.file, seed, difficulty), who, runs, workers, where)
    found = tuple(strategies(scenario, games, who))
    aims = tuple(wanting.targets(scenario, found))
    result = Balanced(
        scenario=scenario.id,
        title=scenario.title,
        scenario_hash=scenario.hash,
        seed=seed,
        difficulty=difficulty,
        games=runs,
        turns=scenario.pace.length,
        strategies=found,
        order=ranked(found),
        endings=endings_reached(scenario, games),
        targets=aims,
        tests=len(scenario.wishes.trials),
        suggested=wanting.suggested(found),
        findings=(),
    )
    return replace(result, findings=tuple(pages.findings(_problems(scenario, result), CODES)))


def _played(work: Work, who: Sequence[str], runs: int, workers: int, where: Executor) -> Gathered:
    games, lost = gather(first_games(work, who, runs, workers), where)
    if games is None or lost:
        one = lost[0]
        raise GameError(
            f"run {one.run} of {PLAYERS[one.who]} breaks the program: {one.error}; "
            "humans-wanted autoplay tells more"
        )
    return games


def _problems(scenario: Scenario, found: Balanced) -> list[Problem]:
    """Missed corridors and failing tests; a scenario that wants nothing is told so."""
    listed = [*wanting.problems(scenario, found.targets), *case_problems(scenario)]
    if not scenario.wishes.targets:
        message = "there is no [targets]: nothing says what its author wants of it"
        listed.append(Problem("HW955", ("id",), message, "paste the table below, and mend it"))
    return listed
