"""The next game is a key away: the same luck once more, or another seed's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.screens.telling.rewind import say_on
from game.tui.screens.telling.telling import TellingPage

if TYPE_CHECKING:
    from game.campaign.desk import Ending

SAME = "The same luck is one key away: s."


class StartingAgainPage(TellingPage[None]):
    """Begins another game of the same company, difficulty and practice; this one stays kept."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "again(False)", "another seed"),
        Binding("s", "again(True)", "the same luck again"),
    ]

    def action_again(self, same: bool) -> None:
        """Begin it, with only the title below it."""
        host, ending = self.host, self.desk.ending
        game = self.attempt(lambda: self.game.again(same=same))
        if game is None:
            return
        seed = game.desk().seed
        known = f" {ending.best}" if same and ending is not None else ""
        words = f"The same luck again, seed {seed}.{known}" if same else f"Another seed: {seed}."
        host.play(game)
        host.call_after_refresh(lambda: say_on(host.screen, f"{words} {game.note}".strip()))


def dare(ending: Ending) -> Content:
    """Who did best on this luck, what it did first, and the key that tries it."""
    if not ending.best:
        return Content()
    first = [Content(ending.first_month).stylize("$muted")] if ending.first_month else []
    who = [Content(line).stylize("$muted italic") for line in (about(ending),) if line]
    return Content("\n").join([Content(f"{ending.best} {SAME}"), *who, *first, Content()])


def about(ending: Ending) -> str:
    """Who did best, in the strategy's own line; empty for one that is not built in."""
    from game.strategies import STRATEGIES

    best = ending.rivals[0].name
    return next((one.line for one in STRATEGIES.values() if one.title == best), "")
