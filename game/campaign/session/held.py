"""What a session holds, and what can be read off it at once."""

from __future__ import annotations

from contextlib import suppress

from game.campaign.achievements import Album
from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.journal.journal import Head
from game.campaign.opening import open_context
from game.campaign.runcodes import runcode
from game.campaign.session.concluding import Concluding
from game.campaign.session.deciding import Deciding
from game.campaign.session.keeping import Saving
from game.campaign.session.past import Past
from game.errors import RunCodeError
from game.scenario.rules import Scenario


class Held:
    """A game in hand: its decisions, its verdict, and where it is kept."""

    note = ""
    """What the player should know of how the game was opened; empty when all is as it was."""
    aside = ""
    """What was told on stderr when it was begun: the screens hide that, and say it again."""

    def __init__(self, scenario: Scenario, head: Head, saving: Saving | None = None) -> None:
        self.scenario = scenario
        self.head = head
        self.read_only = ""
        """Why nothing can be decided any more (another engine); empty when all is well."""
        self._saving = saving
        self._deciding = Deciding(open_context(scenario, head))
        self._concluding = Concluding(scenario, head)

    @property
    def decisions(self) -> tuple[str, ...]:
        """All decisions so far, as text."""
        return tuple(self._deciding.decisions)

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
        """The run code of the journal so far; empty where other rules had words it cannot spell."""
        last = self.hashes[-1] if self.hashes else ""
        with suppress(RunCodeError):
            return runcode.encode(self.scenario, self.head, self.decisions, last)
        return ""

    @property
    def _context(self) -> Context:
        return self._deciding.context

    @property
    def _fold(self) -> Fold:
        return self._deciding.fold

    @property
    def _past(self) -> Past:
        return self._deciding.past

    @property
    def _album(self) -> Album:
        return self._concluding.album

    @property
    def _over(self) -> bool:
        return self._fold.state.stage == "over"
