"""Playing games in this process, watched: who came to where, what came, what was answered."""

from __future__ import annotations

from typing import cast

import numpy as np

from game.campaign.cohort import Outcome, play
from game.campaign.opening import open_context
from game.errors import GameError
from game.frozen import replace
from game.lab.campaigns.playing import head_of
from game.lab.crowd.jobs import Broken, Job, Played, Table
from game.lab.crowd.players import NO_GUESTS, Guests, crew
from game.lab.crowd.probing import Hurdles, Probes
from game.lab.crowd.watching import Watcher
from game.lab.sweep.lanes import ArrayLanes
from game.model.luck import GOLDEN
from game.model.luck_arrays import LuckOfRuns
from game.model.number_arrays import arrays
from game.model.numbers import Num
from game.scenario.rules import Scenario
from game.strategies import ChoiceCard, Report, Strategy

FORCED = 1e9
"""Better than anything a strategy likes."""


def try_job(job: Job) -> Played | Broken:
    """Play the games; whatever breaks is an answer too, as one game must not end them all."""
    try:
        return play_job(job)
    except GameError:
        raise
    except Exception as error:  # noqa: BLE001 - finding what breaks is what this is for
        return Broken(f"{type(error).__name__}: {' '.join(str(error).split())[:120]}")


def play_job(job: Job) -> Played:
    """Play the games, and note what stood in the way of letters that did not come."""
    scenario, probes = job.work.scenario(), Probes()
    watcher = Watcher(scenario)
    outcome = _play(job, probes.probed(scenario) if job.probing else scenario, watcher)
    came = watcher.came(len(job))
    ids = {event.id for event, row in zip(scenario.events, came, strict=True) if not row.any()}
    hurdles = {key: one for key, one in probes.seen.items() if key in ids}
    return _played(outcome, watcher, came, hurdles)


def _play(job: Job, scenario: Scenario, watcher: Watcher) -> Outcome:
    steps = (job.runs.astype(np.uint64) + np.uint64(1)) * np.uint64(GOLDEN)
    columns = ArrayLanes(len(job), LuckOfRuns(job.work.seed, steps), arrays())
    head = head_of(scenario, job.work.seed, int(job.runs[0]), job.work.difficulty)
    context = open_context(scenario, head, (columns.luck, columns.xp))
    who = cast("Num", job.who.astype(np.float64))
    everybody = crew(who, columns.luck, columns.xp, _guests(job.guests))
    if job.answers is not None:
        everybody = _answering(everybody, scenario, job.answers)
    return play(context, columns, everybody, watcher.watch)


def _guests(guests: Table | None) -> Guests:
    if guests is None:
        return NO_GUESTS
    month, who = guests.astype(np.float64).T
    return Guests(cast("Num", month), cast("Num", who))


def _answering(who: Strategy, scenario: Scenario, answers: Table) -> Strategy:
    """The same players, each with one answer given: where it can be afforded."""
    months: dict[tuple[str, str], Table] = {}
    for game, (month, event, choice) in enumerate(answers.tolist()):
        if not month:
            continue
        letter = scenario.events[event]
        key = letter.id, letter.choices[choice].id
        months.setdefault(key, np.zeros(len(answers)))[game] = month

    def prefers(card: ChoiceCard, report: Report) -> Num:
        liking, month = who.prefers(card, report), months.get((card.letter, card.id))
        if month is None:
            return liking
        return report.xp.where(month == float(report.month), FORCED, liking)

    return replace(who, prefers=prefers)


def _played(outcome: Outcome, watcher: Watcher, came: Table, hurdles: dict[str, Hurdles]) -> Played:
    games = came.shape[1]

    def column(values: object) -> Table:
        return np.array(np.broadcast_to(np.asarray(values), games))

    now, out = outcome.now, column(outcome.out_month).astype(np.int64)
    bust, profit = column(watcher.bust), column(watcher.profit)
    return Played(
        axes=np.stack([column(x) for x in (now.value, now.customers, now.people, now.trust)]),
        total=column(outcome.total),
        ending=column(outcome.ending).astype(np.int64),
        ending_above=column(outcome.ending_above).astype(np.int64),
        reversal=column(outcome.reversal_month).astype(np.int64),
        out=out,
        left=np.where(out > 0, out, bust),
        first_year=profit,
        came=came,
        answers=watcher.answers(),
        hurdles=hurdles,
    )
