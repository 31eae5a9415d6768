"""Concluding: what a game has earned on its way, and what it has come to in the end."""

from __future__ import annotations

from game.campaign.achievements import Album, Played
from game.campaign.ending.conclusion import Conclusion, conclude
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.journal.journal import Head, Summary
from game.campaign.session.keeping import summary_of
from game.scenario.rules import Scenario


class Concluding:
    """The verdict on a game, worked out once, and its album of achievements."""

    def __init__(self, scenario: Scenario, head: Head) -> None:
        """Of a game in which nothing has been earned yet."""
        self._scenario, self._head = scenario, head
        self._conclusion: Conclusion | None = None
        self.album = Album(head.practice)

    def conclusion(self, fold: Fold) -> Conclusion:
        """The verdict with par; about two seconds of work, once, when the game is over."""
        if self._conclusion is None:
            from game.campaign.ending.par import rivals_at_the_end  # and all strategies

            ended = state_hash(fold.state)
            rivals = rivals_at_the_end(self._scenario, self._head, ended)
            self._conclusion = conclude(fold.context, fold.state, rivals)
        return self._conclusion

    def look(self, fold: Fold, decisions: tuple[str, ...]) -> None:
        """See what the turn that has just closed has earned, or the whole game."""
        played = Played(fold.context, fold.state, decisions, self._done(fold))
        self.album = self.album.after(played)

    def open_in_the_middle(self, fold: Fold, decisions: tuple[str, ...]) -> None:
        """Begin the album of a game that goes on from a snapshot."""
        self.album = Album(self._head.practice)
        self.look(fold, decisions)
        self.album = self.album.read()

    def summary(self, fold: Fold, code: str) -> Summary:
        """What a list of games shows of this one; the run `code` only when it is over."""
        return summary_of(self._scenario, fold.state, self._done(fold), code)

    def _done(self, fold: Fold) -> Conclusion | None:
        return self.conclusion(fold) if fold.state.stage == "over" else None
