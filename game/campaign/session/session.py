"""The game in hand: decisions taken, replayed and kept, and the desk after them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from game.campaign.action import Action
from game.campaign.desk import Desk, Option
from game.campaign.ending.conclusion import Conclusion
from game.campaign.fold import apply
from game.campaign.journal.journal import Head, JournalStore, Origin, Summary
from game.campaign.registry.quoting import quote
from game.campaign.session.deciding import Taken
from game.campaign.session.keeping import Saving
from game.campaign.session.looking_back import LookingBack
from game.campaign.state import GameState
from game.campaign.view.assembly import desk_of, ending_desk
from game.campaign.view.ending.achieved import with_earned
from game.campaign.view.forecasts import forecasts
from game.errors import ActionError, StoreError
from game.scenario.rules import Scenario

if TYPE_CHECKING:
    from game.strategies import Strategy


class Session(LookingBack):
    """One game being played. Make it with `new_session` or `resume_session`."""

    def __init__(self, scenario: Scenario, head: Head, saving: Saving | None = None) -> None:
        super().__init__(scenario, head, saving)
        self._desk: Desk | None = None
        self._by_hand = True

    def keep_in(self, store: JournalStore, day: str = "") -> None:
        """Begin keeping this game, before its first decision; as a `day`'s, if it is one.

        Raises:
            StoreError: it cannot be kept.
        """
        self._saving = Saving(store, store.create(self.head, self.summary(), day))

    def keep_branch(self, store: JournalStore, origin: Origin) -> None:
        """Begin keeping this game, which has gone as another did before `origin.turn`.

        Raises:
            StoreError: it cannot be kept.
        """
        game = store.branch(origin, self.head, self.summary(), self.decisions)
        self._saving = Saving(store, game)

    def desk(self) -> Desk:
        """What the player sees and may do now."""
        if self._desk is None:
            self._desk = self._draw()
        return self._desk

    def quote(self, action: Action) -> Option:
        """What a lever's value would cost, or why it cannot be had; nothing changes.

        Raises:
            ActionError: there is no such lever, or the value is none of its kind.
        """
        return quote(self._context, self._fold.state, action)

    def act(self, action: Action) -> Desk:
        """Take a decision; it is on disk when this returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; the decision has been taken back.
        """
        self._take(action)
        return self.desk()

    def _take(self, action: Action) -> None:
        if self.read_only:
            raise ActionError(self.read_only)
        album, taken = self._album, self._deciding.take(action)
        self._desk = None
        try:
            self._keep(taken)
        except StoreError:
            self._deciding.take_back(taken)
            self._concluding.album = album
            raise

    def _keep(self, taken: Taken) -> None:
        if taken.closed or (self._over and self._saving):
            self._concluding.look(self._fold, self.decisions)
        if self._saving is None:
            return
        mark = self._saving.mark(self._fold) if taken.closed else None
        earned = self._album.ids if self._by_hand and (taken.closed or self._over) else ()
        self._saving.keep(taken.index, taken.text, self.summary(), mark, earned)

    def prepare(self, action: Action) -> None:
        """Work out ahead what a decision will take long to show; nothing is decided or kept.

        Pure, so it may run on another thread; what it finds out, `act` need not compute again.
        """
        if action.key == "guess":
            from game.campaign.ending.par import rivals_of

            rivals_of(self.scenario, self.head)
            return
        with suppress(ActionError):
            forecasts(self._context, apply(self._context, self._fold.state, action))

    def autoplay(self, strategy: Strategy) -> Desk:
        """Let a built-in strategy play what is asked now, or a month; it earns you nothing."""
        from game.campaign.autopilot import play_turn  # few games are played by a strategy

        self._by_hand = False
        play_turn(self._context, strategy, lambda: self._fold.state, self._take)
        return self.desk()

    def replay(self, decisions: tuple[str, ...]) -> None:
        """Fold decisions that are already kept.

        Raises:
            ActionError: one of them is not possible here.
        """
        for text in decisions:
            if self._deciding.take(Action.parse(text)).closed:
                self._concluding.look(self._fold, self.decisions)
        self._desk = None

    def continue_from(
        self,
        state: GameState,
        hashes: tuple[str, ...],
        decisions: tuple[str, ...],
        since: tuple[str, ...],
    ) -> None:
        """Go on from a snapshot; see `Deciding.continue_from`."""
        self._deciding.continue_from(state, hashes, decisions, since)
        self._concluding.open_in_the_middle(self._fold, self.decisions)
        self._desk = None

    def conclusion(self) -> Conclusion:
        """The verdict with par; about two seconds of work, once, when the game is over."""
        return self._concluding.conclusion(self._fold)

    def summary(self) -> Summary:
        """What a list of games shows of this one."""
        return self._concluding.summary(self._fold, self.code if self._over else "")

    def _draw(self) -> Desk:
        if not self._over:
            return with_earned(desk_of(self._fold), self._album)
        self._concluding.look(self._fold, self.decisions)
        story, _ = self._past.story(self.decisions)
        desk = ending_desk(self._fold, story, self.conclusion(), self.code, self.decisions)
        return with_earned(desk, self._album)
