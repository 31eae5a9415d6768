"""The examination of a scenario: games, branches, and what both say."""

from __future__ import annotations

from concurrent.futures import Executor
from typing import TypedDict

from game.frozen import replace
from game.lab.autoplay.crashes import told
from game.lab.autoplay.findings import CODES, problems
from game.lab.autoplay.letters import events_played
from game.lab.autoplay.months import month_stakes
from game.lab.autoplay.results import Autoplayed, EventPlayed, MonthStake, TextsShared
from game.lab.autoplay.texts import texts_shared
from game.lab.autoplay.worth import Letters, letters
from game.lab.crowd.gathering import Gathered, gather
from game.lab.crowd.planning import branches, first_games
from game.lab.crowd.rivals import endings_reached
from game.lab.sweep.asked import Asked, Work
from game.lab.telling.pages import Pages
from game.scenario.diagnostics import Finding
from game.scenario.rules import Scenario


def examine(
    scenario: Scenario,
    pages: Pages,
    asked: Asked,
    where: Executor,
) -> Autoplayed:
    """Play a scenario as often as asked, and some of the games again, decided otherwise.

    Args:
        scenario: what is played.
        pages: as it is written.
        asked: by whom, of `PLAYERS`, and how often.
        where: who plays the games.
    """
    first, lost = gather(first_games(scenario, asked, probing=True), where)
    again: Gathered | None = None
    if first:
        again, more = gather(branches(scenario, first, asked.workers), where)
        lost += more
    work = Work.of(scenario, asked)
    found = Autoplayed(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        seed=asked.seed,
        difficulty=asked.difficulty,
        games=asked.games,
        players=asked.names,
        branched=len(again.job) if again else 0,
        crashes=tuple(told(work, one) for one in dict.fromkeys(lost)),
        **_looked(scenario, pages, first, again),
    )
    return replace(found, findings=tuple(pages.findings(problems(found, scenario, pages), CODES)))


class _Looked(TypedDict):
    events: tuple[EventPlayed, ...]
    endings: dict[str, float]
    months: tuple[MonthStake, ...]
    texts: tuple[TextsShared, ...]
    findings: tuple[Finding, ...]


def _looked(
    scenario: Scenario, pages: Pages, games: Gathered | None, again: Gathered | None
) -> _Looked:
    """What the games say; nothing where there are none."""
    if games is None:
        return {"events": (), "endings": {}, "months": (), "texts": (), "findings": ()}
    branched = letters(games, again) if again else Letters()
    turns = scenario.pace.length
    return {
        "events": tuple(events_played(scenario, pages, games, branched)),
        "endings": endings_reached(scenario, games),
        "months": month_stakes(games, again, branched, turns) if again else (),
        "texts": texts_shared(games),
        "findings": (),
    }
