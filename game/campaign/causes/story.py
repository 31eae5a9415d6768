"""A game gone through once more, with its causes kept: what `why?` looks things up in.

Playing keeps no causes. Whoever asks pays for the months that have not been looked at yet: some
5 ms each, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress

from game.campaign.action import Action
from game.campaign.causes import outside
from game.campaign.causes.account import Account, Parts
from game.campaign.causes.books import kept_apart, with_books
from game.campaign.causes.chapter import Chapter, before_the_first, chapter, mean_of
from game.campaign.causes.steps import outside_the_weeks, weeks
from game.campaign.causes.taken import Taken, stood
from game.campaign.context import Context
from game.campaign.fold import apply
from game.campaign.interruption import answering
from game.campaign.month import board
from game.campaign.month.mandate import upheld
from game.campaign.month.turn import Step, closing, opening, resuming
from game.campaign.month.weeks import MonthRun
from game.campaign.opening import ordinary_week
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import replace
from game.model.ledger import Key
from game.model.numbers import FLOATS


class Story:
    """The months of a game that have been gone through."""

    def __init__(self, context: Context, first: GameState) -> None:
        """Begin at `first`: the first morning, or the snapshot that a game goes on from."""
        self.context = replace(context, setting=replace(context.setting, causes=True))
        self.openings: list[GameState] = [first]
        """The state in which each turn began, the one in hand included."""
        self.chapters: list[Chapter] = []
        self._gone: list[int] = []
        """How many decisions of each closed turn have been gone through."""
        self._begun: tuple[MonthRun | None, list[Parts]] = None, []
        """Of an interrupted month: the weeks that have run, and the customers then."""
        self.done: list[tuple[Taken, ...]] = []
        """What was set or done in each closed turn and stood at its end, letters apart."""
        parameters = context.setting.parameters
        week = ordinary_week(self.context, FLOATS)
        usual = kept_apart(parameters, context.start, week, first.orders)
        fresh = first.month == 1 and len(first.history) == 1
        start = context.start if fresh else first.company
        self._account = Account(start, usual, parameters)
        if fresh:
            self.chapters.append(before_the_first(self.context, self._account, usual, first))
            morning = replace(first, company=start, mail=())
            outside.delivered(self._account, self.context, morning, first)

    def extend(self, turns: Sequence[Sequence[str]]) -> None:
        """Go through turns that have been closed since; each a list of decisions.

        The last one gone through may have been interrupted, and has its answer since.
        """
        for place in range(max(len(self._gone) - 1, 0), len(turns)):
            if place == len(self._gone):
                self.done.append(())
                self.openings.append(self.openings[-1])
                self._gone.append(0)
            rest = turns[place][self._gone[place] :]
            self.openings[-1] = self._go_through(self._account, self.openings[-1], rest)
            self._gone[place] = len(turns[place])

    def cut(self, month: int) -> Story:
        """The same story up to the end of a month's weeks, to look things up in."""
        early: Story = object.__new__(Story)
        early.context, early.openings, early.done = self.context, self.openings, self.done
        early.chapters = [chapter for chapter in self.chapters if chapter.month <= month]
        early._account = self._account
        return early

    def now(self, decisions: Sequence[str]) -> dict[Key, Parts]:
        """What the stocks are made of this moment, with the open turn's `decisions`."""
        account = self._account.copy()
        self._go_through(account, self.openings[-1], decisions)
        return account.parts

    def _go_through(
        self, account: Account, state: GameState, decisions: Sequence[str]
    ) -> GameState:
        for text in decisions:
            action = Action.parse(text)
            # a game that goes on from another engine's snapshot skips what has become impossible
            with suppress(ActionError):
                state = self._step(account, state, action)
        return state

    def _step(self, account: Account, state: GameState, action: Action) -> GameState:
        context = self.context
        if action.key == "advance" and state.stage == "month":
            if account is self._account:
                self.done[-1] = stood(context, self.openings[-1], state, self.done[-1])
            return self._steps(account, state, closing(context, state))
        if action.key == "board" and state.stage == "board":
            answered = board.answer(context, state, action)
            account.shift(state.company, answered.company, f"board:{action.value}")
            kept = upheld(context, answered)
            account.shift(answered.company, kept.company, outside.MANDATE)
            answered = kept
            return self._steps(account, answered, opening(context, answered))
        if state.stage == "interrupted":
            answered = answering.answer(context, state, action)
            outside.decided(account, context, state, action, answered)
            return self._steps(account, answered, resuming(context, answered))
        after = apply(context, state, action)
        outside.decided(account, context, state, action, after)
        if account is self._account and "#" not in action.key and action.key != "survey":
            new = after.decided[len(state.decided) :]
            taken = (Taken(state.month, action.key, told) for told in new)
            self.done[-1] = (*self.done[-1], *taken)
        return after

    def _steps(self, account: Account, state: GameState, steps: Iterable[Step]) -> GameState:
        run, customers = self._begun
        found = state.company
        self._begun = None, []
        for step in steps:
            if step.run:
                more, found = with_books(self.context, state, step.run), state.company
                customers = [*customers, *weeks(self.context, account, state, more)]
                run = run.then(more) if run else more
            else:
                outside_the_weeks(self.context, account, state, step)
            if step.name == "record" and run:
                found = run.closes[-2].company if len(run.closes) > 1 else found
                sight = found, mean_of(customers)
                self.chapters.append(chapter(account, step.state, run.weeks, sight))
            state = step.state
        if state.stage == "interrupted":
            self._begun = run, customers
        return state
