"""Both futures of a change on several lucks, in other processes where that is quicker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from game.campaign.hindsight.children import Answer, answer, ask, opened, share_of, worthwhile
from game.campaign.hindsight.futures import Journal, Pair, expect_possible, history, pair
from game.campaign.hindsight.playing import Future
from game.campaign.hindsight.whatif import Change
from game.campaign.in_play import Told
from game.campaign.journal.journal import Head
from game.campaign.knowing.closing import closing
from game.frozen import dataclass
from game.scenario.rules import Scenario

Rows = Sequence[Sequence[float]]
"""By month from 0, the values asked for."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What became of both futures on one luck."""

    was: Rows
    other: Rows
    scores: Sequence[float]
    """Of both at the last month; none of an unfinished game."""
    skipped: Sequence[str]
    """Decisions that were not possible any more in the other future."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be found out."""

    scenario: Scenario
    head: Head
    decisions: tuple[str, ...]
    change: str
    """``7:support.ai_share=20``, or several."""
    names: tuple[str, ...]
    """Of the month's record, in the order wanted."""

    def lines(self, runs: Sequence[int]) -> Iterator[Lines]:
        """Both futures on the luck of each run."""
        journal = Journal.of(self.scenario, self.head, self.decisions)
        for run in runs:
            yield _lines(journal, pair(journal, Change.parse_all(self.change), run), self.names)


def on_lucks(
    question: Question, runs: Sequence[int], told: Told, *, workers: int = 0
) -> list[Lines]:
    """Both futures on the luck of each run, in the order of `runs`.

    Args:
        question: what is to be found out.
        runs: numbers of the lucks; the game's own is its head's.
        told: hears of the progress.
        workers: processes; 0: as many as there are cores if that pays, 1: none but this.

    Raises:
        ActionError: the journal does not reach a change's month, or it was not possible then;
            before any other luck is played.
    """
    journal = Journal.of(question.scenario, question.head, question.decisions)
    changes = Change.parse_all(question.change)
    expect_possible(journal, changes)
    months = 2 * len(runs) * (journal.months - changes[0].month)
    count = min(workers or worthwhile(months), len(runs))
    if count > 1:
        try:
            return _in_processes(question, runs, told, count)
        except OSError:
            pass  # no processes to be had here: one core does it
    found: list[Lines] = []
    for one in question.lines(runs):
        found.append(one)
        told(len(found), len(runs))
    return found


def _in_processes(question: Question, runs: Sequence[int], told: Told, count: int) -> list[Lines]:
    found: dict[int, Lines] = {}

    def heard(one: Answer) -> None:
        run = one.pop("run")
        found[run] = Lines(**one)
        told(len(found), len(runs))

    asked = {name: getattr(question, name) for name in ("decisions", "change", "names")}
    shares = [
        share_of(question.scenario, question.head, runs=list(runs[number::count]), **asked)
        for number in range(count)
    ]
    ask("game.campaign.hindsight.lucks", shares, heard)
    if len(found) < len(runs):
        raise OSError("a process has died")
    return [found[run] for run in runs]


def _lines(journal: Journal, one: Pair, names: Sequence[str]) -> Lines:
    places = [one.context.names.index[name] for name in names]

    def rows(future: Future) -> Rows:
        state = history(one, future, journal.months)
        found = [[record.true[place] for place in places] for record in state.history]
        if journal.finished:
            last = closing(state)
            found[-1] = [last.get(name, found[-1][at]) for at, name in enumerate(names)]
        return found

    scores = list(one.scores) if journal.finished else []
    return Lines(rows(one.was), rows(one.other), scores, list(one.other.skipped))


def _played(share: Answer) -> Iterator[Answer]:
    scenario, head = opened(share)
    decisions, names = tuple(share["decisions"]), tuple(share["names"])
    question = Question(scenario, head, decisions, share["change"], names)
    for run in share["runs"]:
        for one in question.lines([run]):
            yield {"run": run, **asdict(one)}


if __name__ == "__main__":
    answer(_played)
