"""Two futures of a journal that differ in one decision, on its own luck and on others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.ending.epilogue import run_on
from game.campaign.fold import apply
from game.campaign.hindsight.playing import Future, attended, lucky, outcome, play_on
from game.campaign.hindsight.whatif import Change, changed_turns
from game.campaign.journal.journal import Head
from game.campaign.journal.turns import by_month, dated
from game.campaign.opening import first_state, open_context
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import dataclass, replace
from game.scenario.rules import Scenario

RUNS = 10
"""Other lucks behind a band: two games each, some two seconds in all. Eleven values, the game's own
among them, give a 5-95 % band that is honest about being rough."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Both futures on one luck."""

    context: Context
    was: Future
    other: Future

    @property
    def scores(self) -> tuple[float, float]:
        """Of both at the last month."""
        was = outcome(self.context, self.was.state).total
        return was, outcome(self.context, self.other.state).total


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal to be changed: closed turns only."""

    scenario: Scenario
    head: Head
    turns: tuple[tuple[str, ...], ...]
    finished: bool
    """Whether it has come to its curtain; only then futures are played on beyond it."""

    @classmethod
    def of(cls, scenario: Scenario, head: Head, decisions: Iterable[str]) -> Journal:
        """The closed turns of a list of decisions."""
        texts = tuple(decisions)
        ids = {event.id for event in scenario.events if event.interrupts}
        turns = tuple(tuple(turn) for turn in by_month(texts, ids) if "advance" in turn)
        return cls(scenario, head, turns, texts[-1:] != () and texts[-1].startswith("guess="))

    @property
    def months(self) -> int:
        """Months that both futures are followed."""
        return self.scenario.pace.length if self.finished else len(self.turns)


def expect_possible(journal: Journal, changes: Sequence[Change]) -> None:
    """Play up to the changes alone, so that a bad one is refused at once.

    Raises:
        ActionError: the journal does not reach a change's month, there was nothing to leave out,
            or a change was not possible then.
    """
    turns = changed_turns(journal.turns, changes)
    asked = {(change.turn, str(change.action)) for change in changes if change.action}
    context = open_context(journal.scenario, journal.head)
    state = first_state(context)
    for turn, text in _numbered(turns):
        if not asked:
            return
        try:
            action = Action.parse(text)
            state = apply(context, attended(context, state, action.key), action)
        except ActionError as error:
            if (turn, text) in asked:
                raise ActionError(f"in month {dated(turn, text)}: {error}") from None
        asked.discard((turn, text))


def pair(journal: Journal, changes: Sequence[Change], run: int) -> Pair:
    """Both futures on the luck of a run; what comes before the first change is played once.

    Raises:
        ActionError: the journal does not reach a change's month, or there was nothing to leave out.
    """
    turns = changed_turns(journal.turns, changes)
    place = min(change.turn for change in changes) - 1
    context = lucky(open_context(journal.scenario, replace(journal.head, run=run)))
    shared = _flat(journal.turns[:place])
    before = play_on(context, first_state(context), shared, to_the_end=False).state
    was = _followed(context, journal, before, _flat(journal.turns[place:]))
    other = _followed(context, journal, before, _flat(turns[place:]))
    return Pair(context, was, other)


def _followed(
    context: Context, journal: Journal, state: GameState, decisions: Sequence[str]
) -> Future:
    """One future; a company that ends early is followed with a caretaker."""
    future = play_on(context, state, decisions, to_the_end=journal.finished)
    future = replace(future, state=attended(context, future.state))
    if len(future.state.history) > journal.months:
        return future
    if journal.finished:
        return future  # its score needs the curtain as it fell
    return Future(run_on(context, future.state, journal.months), future.skipped)


def history(one: Pair, future: Future, months: int) -> GameState:
    """A future's state with a record for every month."""
    if len(future.state.history) > months:
        return future.state
    return run_on(one.context, future.state, months)


def _numbered(turns: Iterable[Sequence[str]]) -> list[tuple[int, str]]:
    return [(number, text) for number, turn in enumerate(turns, start=1) for text in turn]


def _flat(turns: Iterable[Sequence[str]]) -> list[str]:
    return [text for turn in turns for text in turn]
