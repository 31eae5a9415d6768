"""The game in hand: decisions taken, replayed and kept, and the desk after them."""

from __future__ import annotations

from contextlib import suppress

from game.campaign import runcode
from game.campaign.achievements import Album, Played
from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.conclusion import Conclusion, conclude
from game.campaign.desk import Desk
from game.campaign.fold import Fold, apply
from game.campaign.hashing import state_hash
from game.campaign.journal import Head, JournalStore, Summary
from game.campaign.opening import first_state, open_context
from game.campaign.par import rivals_of
from game.campaign.session.keeping import Saving, mark_of, summary_of
from game.campaign.session.looking_back import LookingBack
from game.campaign.session.past import Past
from game.campaign.state import GameState
from game.campaign.view.achieved import with_earned
from game.campaign.view.assembly import desk_of, ending_desk
from game.campaign.view.forecasts import forecasts
from game.errors import ActionError, StoreError
from game.scenario.rules import Scenario
from game.strategies import Strategy


class Session(LookingBack):
    """One game being played. Make it with `new_session` or `resume_session`."""

    def __init__(self, scenario: Scenario, head: Head, saving: Saving | None = None) -> None:
        self.scenario = scenario
        self.head = head
        self.read_only = ""
        """Why nothing can be decided any more (another engine); empty when all is well."""
        self._saving = saving
        self._context = open_context(scenario, head)
        first = first_state(self._context)
        self._fold, self._past = Fold(self._context, first), Past(self._context, first, 0)
        self._decisions: list[str] = []
        self._desk: Desk | None = None
        self._conclusion: Conclusion | None = None
        self._album, self._by_hand = Album(head.practice), True

    @property
    def decisions(self) -> tuple[str, ...]:
        """All decisions so far, as text."""
        return tuple(self._decisions)

    @property
    def game_id(self) -> str:
        """The saved game's id; empty when it is not being saved."""
        return self._saving.game if self._saving else ""

    @property
    def state_hash(self) -> str:
        """SHA-256 of the state now."""
        return state_hash(self._fold.state)

    @property
    def hashes(self) -> tuple[str, ...]:
        """One state hash a turn."""
        return tuple(self._fold.hashes)

    @property
    def code(self) -> str:
        """The run code of the journal so far."""
        last = self.hashes[-1] if self.hashes else ""
        return runcode.encode(self.scenario, self.head, self.decisions, last)

    def keep_in(self, store: JournalStore) -> None:
        """Begin keeping this game, before its first decision.

        Raises:
            StoreError: it cannot be kept.
        """
        self._saving = Saving(store, store.create(self.head, self.summary()))

    def desk(self) -> Desk:
        """What the player sees and may do now."""
        if self._desk is None:
            self._desk = self._draw()
        return self._desk

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
        before, album = self._fold.checkpoint(), self._album
        closed = self._fold.push(action)
        self._decisions.append(str(action))
        self._desk = None
        try:
            self._keep(str(action), closed=closed)
        except StoreError:
            self._fold.restore(before)
            self._decisions.pop()
            self._album = album
            raise

    def prepare(self, action: Action) -> None:
        """Work out ahead what a decision will take long to show; nothing is decided or kept.

        Pure, so it may run on another thread; what it finds out, `act` need not compute again.
        """
        if action.key == "guess":
            rivals_of(self.scenario, self.head)
            return
        with suppress(ActionError):
            forecasts(self._context, apply(self._context, self._fold.state, action))

    def autoplay(self, strategy: Strategy) -> Desk:
        """Let a built-in strategy play what is asked now, or a month; it earns you nothing."""
        self._by_hand = False
        play_turn(self._context, strategy, lambda: self._fold.state, self._take)
        return self.desk()

    def replay(self, decisions: tuple[str, ...]) -> None:
        """Fold decisions that are already kept.

        Raises:
            ActionError: one of them is not possible here.
        """
        for text in decisions:
            closed = self._fold.push(Action.parse(text))
            self._decisions.append(text)
            if closed:
                self._look_for_achievements()
        self._desk = None

    def continue_from(
        self,
        state: GameState,
        hashes: tuple[str, ...],
        decisions: tuple[str, ...],
        since: tuple[str, ...],
    ) -> None:
        """Go on from a snapshot; what was decided `since` is done again where it is possible.

        `hashes` are those of the turns closed so far: the next turn is counted from them.
        """
        self._fold = Fold(self._context, state)
        self._past = Past(self._context, state, len(decisions) - len(since))
        self._fold.hashes = list(hashes)
        self._decisions, self._desk = list(decisions), None
        for text in since:
            with suppress(ActionError):
                self._fold.push(Action.parse(text))
        self._album = Album(self.head.practice)
        self._look_for_achievements()
        self._album = self._album.read()

    def conclusion(self) -> Conclusion:
        """The verdict with par; about two seconds of work, once, when the game is over."""
        if self._conclusion is None:
            rivals = rivals_of(self.scenario, self.head)
            self._conclusion = conclude(self._context, self._fold.state, rivals)
        return self._conclusion

    def summary(self) -> Summary:
        """What a list of games shows of this one."""
        over = self._fold.state.stage == "over"
        done = self.conclusion() if over else None
        return summary_of(self.scenario, self._fold.state, done, self.code if over else "")

    def _draw(self) -> Desk:
        if self._fold.state.stage == "over":
            self._look_for_achievements()
            story, _ = self._past.story(self.decisions)
            desk = ending_desk(self._fold, story, self.conclusion(), self.code)
        else:
            desk = desk_of(self._fold)
        return with_earned(desk, self._album)

    def _look_for_achievements(self) -> None:
        """See what the turn that has just closed has earned, or the whole game."""
        done = self.conclusion() if self._fold.state.stage == "over" else None
        played = Played(self._context, self._fold.state, self.decisions, done)
        self._album = self._album.after(played)

    def _keep(self, text: str, *, closed: bool) -> None:
        over = self._fold.state.stage == "over"
        if closed or (over and self._saving):
            self._look_for_achievements()
        if self._saving is None:
            return
        mark = mark_of(self._fold) if closed else None
        earned = self._album.ids if self._by_hand and (closed or over) else ()
        self._saving.keep(len(self._decisions) - 1, text, self.summary(), mark, earned)
