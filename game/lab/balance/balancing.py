"""A scenario's balance: games by strategies, and what its author wants of them."""

from __future__ import annotations

from concurrent.futures import Executor

from game.errors import GameError
from game.frozen import replace
from game.lab.balance import wanting
from game.lab.balance.measuring import HOLD, ranked, strategies
from game.lab.balance.results import Balanced
from game.lab.cases import CODES as TESTED
from game.lab.cases import case_problems
from game.lab.crowd.gathering import Gathered, gather
from game.lab.crowd.planning import first_games
from game.lab.crowd.players import PLAYERS, order
from game.lab.crowd.rivals import endings_reached
from game.lab.sweep.asked import Asked
from game.lab.telling.pages import Pages
from game.scenario.diagnostics import Problem
from game.scenario.rules import Scenario

CODES = TESTED | {"HW951", "HW952", "HW955"}
"""What balance looks for."""


def balance(
    scenario: Scenario,
    pages: Pages,
    asked: Asked,
    where: Executor,
) -> Balanced:
    """Play a scenario with strategies, hold always among them, and hold it against its targets.

    Args:
        scenario: what is played.
        pages: as it is written.
        asked: by which strategies, how often.
        where: who plays the games.

    Raises:
        GameError: a game breaks the program.
    """
    asked = replace(asked, names=order((*asked.names, HOLD)))
    games = _played(scenario, asked, where)
    found = tuple(strategies(scenario, games, asked.names))
    aims = tuple(wanting.targets(scenario, found))
    result = Balanced(
        scenario=scenario.id,
        title=scenario.title,
        scenario_hash=scenario.hash,
        seed=asked.seed,
        difficulty=asked.difficulty,
        games=asked.runs,
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


def _played(scenario: Scenario, asked: Asked, where: Executor) -> Gathered:
    games, lost = gather(first_games(scenario, asked), where)
    if games is None or lost:
        one = lost[0]
        raise GameError(
            f"run {one.run} of {PLAYERS[one.who]} breaks the program: {one.error}; "
            "humans-wanted autoplay tells more"
        )
    return games


def _problems(scenario: Scenario, found: Balanced) -> list[Problem]:
    """Missed corridors and failing tests; a scenario that wants nothing is told so."""
    listed = [
        *wanting.problems(scenario, found.targets, found.strategies),
        *case_problems(scenario),
    ]
    if not scenario.wishes.targets:
        message = "there is no [targets]: nothing says what its author wants of it"
        listed.append(Problem("HW955", ("id",), message, "paste the table below, and mend it"))
    return listed
