"""What can be asked of a game's past: why, on what rule, what mattered, and what if."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.campaign.desk.rule import RulePage
from game.campaign.desk.why import Why
from game.campaign.session.held import Held
from game.errors import ActionError

if TYPE_CHECKING:
    from game.campaign.causes import Cause
    from game.campaign.desk import Option
    from game.campaign.desk.achieved import AlbumLine
    from game.campaign.desk.otherwise import Otherwise, Taken
    from game.campaign.desk.rewinding import PastMonth
    from game.campaign.desk.why import Decisive
    from game.campaign.session.session import Session

Told = Callable[[int, int], object]
"""Gets how much is done, of how much."""

MOST = 10
"""Decisive decisions that are kept."""


class LookingBack(Held):
    """Questions about a session's past; none of them changes anything."""

    @property
    def tells_all(self) -> bool:
        """Whether everything true may be asked: in practice, and after the end."""
        return self.head.practice or self._over

    def causes(self, figure: str, months: int = 0) -> tuple[Cause, ...]:
        """The true causes of a figure's movement over the last `months` (0: since the start).

        Only in practice and after the end; a ranked desk knows no more than its reporters.
        """
        return self._past.causes(self.decisions, figure, months) if self.tells_all else ()

    def why(self, figure: str, since: int | None = None) -> Why:
        """What moved a figure since the end of month `since` (None: since the first day).

        Told by what the player may know. Up to 0.2 s the first time, so off the screen's thread.

        Raises:
            ActionError: there is no such figure.
        """
        return self._past.why(self._fold, self.decisions, figure, since)

    def rule(self, identity: str) -> RulePage:
        """Everything about a rule or a parameter, with this game's values.

        Raises:
            ActionError: there is no such rule.
        """
        from game.campaign.view.rules import rule_page  # few ask; it reads all facts

        return rule_page(identity, self._context.setting.parameters, self._context.scenario.grounds)

    def achievements(self) -> tuple[AlbumLine, ...]:
        """All achievements there are, with what this player has earned in any game.

        Raises:
            StoreError: the kept ones cannot be read.
        """
        from game.campaign.achievements import listing

        kept = self._saving.store.earned() if self._saving else ()
        return listing(kept, self._album.found)

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        """The decisions that mattered most to the score at the last month; seconds of work.

        Raises:
            ActionError: the game is ranked and not over.
        """
        from game.campaign.view.looking_back.hindsight import decisive

        self._must_tell("answers which decisions mattered")
        done = self.decisions
        found = self._past.decisive(
            done,
            lambda heard: decisive(self.scenario, self.head, done, MOST, heard),
            told or (lambda _done, _whole: None),
        )
        return found[:most]

    def taken(self) -> tuple[Taken, ...]:
        """What can be left out, in order: looks and forecasts change nothing but what is known.

        One replay's work, so off the screen's thread.
        """
        from game.campaign.view.looking_back.taken import taken

        return taken(self._context, self.decisions)

    def others(self, one: Taken) -> tuple[Option, ...]:
        """What could have been decided instead of it then: other answers, or other values.

        One replay's work, so off the screen's thread.
        """
        from game.campaign.view.looking_back.alternatives import alternatives

        return alternatives(self._context, self.decisions, one)

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        """Both futures of a change such as ``7:support.ai_share=20``; seconds of work.

        Raises:
            ActionError: the game is ranked and not over, or the change was not possible.
        """
        from game.campaign.view.looking_back.otherwise import compared

        self._must_tell("answers what-if")
        return compared(self.scenario, self.head, self.decisions, change, told)

    def months(self) -> tuple[PastMonth, ...]:
        """The months one can go back to, with what was decided in each.

        One replay's work, so off the screen's thread.

        Raises:
            ActionError: the game is ranked and not over.
        """
        from game.campaign.view.looking_back.rewinding import months

        self._must_tell("lets you go back")
        return months(self._context, self.decisions)

    def rewound(self, turn: int) -> Session:
        """Another game, unranked, that has gone as this one did before `turn`; this one stays.

        Kept where this one is. One replay's work, so off the screen's thread.

        Raises:
            ActionError: the game is ranked and not over, or there is no such turn.
            StoreError: it cannot be kept.
        """
        from game.campaign.session.branching import branched

        self._must_tell("lets you go back")
        return branched(self, self._saving, turn)

    def again(self, *, same: bool) -> Session:
        """Another game of the same company, difficulty and practice, kept where this one is.

        On the `same` luck, or on that of another seed; this one stays.

        Raises:
            StoreError: it cannot be kept.
        """
        from game.campaign.session.starting_again import started_again

        return started_again(self, self._saving, same=same)

    def _must_tell(self, what: str) -> None:
        if not self.tells_all:
            raise ActionError(f"a ranked game {what} when it is over, not before")
