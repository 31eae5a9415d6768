"""The bench: a file, what watches it, and the game in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.campaign.journal.journal import JournalStore
from game.campaign.workshop.beginning import Begun, Wish, begin
from game.campaign.workshop.carrying import carry, guarded
from game.campaign.workshop.comparing import compared, ended
from game.campaign.workshop.log import Log, begun, kept
from game.campaign.workshop.rehearsal import Rehearsal, summary_of
from game.campaign.workshop.saved import Saved
from game.campaign.workshop.wishes import without_wishes
from game.errors import GameError, StoreError
from game.frozen import replace
from game.scenario.checking import Report, Trial, report
from game.scenario.compiling.compilation import compiled
from game.scenario.files.watching import Watch, files_of
from game.scenario.rules import Scenario
from game.scenario.seals import resolved_text
from game.strategies import STRATEGIES


class Workshop:
    """One author's file. What takes time is pure and may run on another thread; see each."""

    def __init__(
        self, file: Path, store: JournalStore | None = None, trial: Trial | None = None
    ) -> None:
        """Watch `file`; keep decisions in `store`; have new numbers played by `trial`."""
        self.file, self.store, self.trial = file, store, trial
        self.path = str(file.resolve())
        self.watch = Watch((file,))
        self.scenario: Scenario | None = None
        """The last text that could be played."""
        self.game: Rehearsal | None = None
        """None before there is such a text."""
        self.unkept = ""
        """Why nothing is kept; empty if it is."""

    def read(self) -> Saved:
        """Check the file, and carry the game over; half a second, for another thread."""
        return replace(self._read(), waiting=self.game is None)

    def _read(self) -> Saved:
        try:
            with guarded("while the text is being checked"):
                found = report(self.file, frozenset(STRATEGIES), self.trial)
        except GameError as error:
            return Saved(Report(str(self.file), ()), trouble=str(error))
        try:
            with guarded("before the first month"):
                scenario = self._playable(found)
            return self._carried(Saved(found, scenario))
        except GameError as error:
            return Saved(found, trouble=str(error))

    def _playable(self, found: Report) -> Scenario | None:
        if found.draft is None:
            return without_wishes(found, STRATEGIES, self.scenario)
        return compiled(found.draft, resolved_text(found.draft.merged.raw))

    def _carried(self, saved: Saved) -> Saved:
        game, scenario = self.game, saved.scenario
        if game is None or scenario is None:
            return saved
        journal = game.log.decisions
        carried = carry(scenario, game.session.head, journal)
        with guarded("where the two texts are compared"):
            effect = compared(game.carried, carried)
        return replace(saved, carried=carried, effect=effect, journal=journal)

    def finish(self, saved: Saved) -> Saved:
        """Draw the desk, and say how a game that is over ended now; for another thread."""
        if self.game is None or saved.carried is None or saved.effect is None:
            return saved
        try:
            with guarded("where the desk is drawn"):
                saved.carried.session.desk()
                endings = ended(self.game.carried, saved.carried)
        except GameError as error:
            return Saved(saved.report, trouble=str(error))
        effect = replace(saved.effect, ending=(*saved.effect.ending, *endings))
        return replace(saved, effect=effect)

    def take(self, saved: Saved) -> bool:
        """Go on under the new text; false if something was decided meanwhile: read again."""
        self.watch.follow(files_of(self.file, saved.report.documents))
        if saved.scenario is None or self.game is None:
            self.scenario = saved.scenario or self.scenario
            return True
        if saved.journal != self.game.log.decisions or saved.carried is None:
            return False
        self.scenario, self.game.carried = saved.scenario, saved.carried
        return True

    def resume(self) -> Rehearsal | None:
        """The game kept of this file, under its text of today; None if there is none.

        Raises:
            GameError: the rules break over it.
        """
        log = self._stored(lambda store: kept(store, self.path))
        if log is None or self.scenario is None:
            return None
        self.game = Rehearsal(carry(self.scenario, log.head, log.decisions), log)
        return self.game

    def prepared(self, wish: Wish) -> Begun:
        """A new game, not yet in hand; up to a second, for another thread.

        Raises:
            GameError: the wish cannot be had, or the rules break over it.
        """
        if self.scenario is None:
            raise GameError("the file cannot be played yet")
        return begin(self.scenario, self.path, wish)

    def lay(self, game: Begun) -> Rehearsal:
        """Take a new game in hand, in the place of the one that was kept."""
        log = self._stored(lambda store: _kept_anew(store, game))
        log = log or Log(game.head, game.carried.session.decisions)
        self.game = Rehearsal(game.carried, log)
        return self.game

    def _stored(self, ask: Callable[[JournalStore], Log | None]) -> Log | None:
        """What the store says; a store that cannot be used is a line, and no reason to stop."""
        if self.store is None:
            return None
        try:
            return ask(self.store)
        except StoreError as error:
            self.store, self.unkept = None, str(error)
            return None


def _kept_anew(store: JournalStore, game: Begun) -> Log:
    session = game.carried.session
    log = begun(store, game.head, summary_of(session))
    if session.decisions:
        log.add(session.decisions, summary_of(session))
    return log
