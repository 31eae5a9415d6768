"""What could have been decided instead of something, as the desk offered it on that day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.campaign.context import Context
from game.campaign.desk import Option
from game.campaign.desk.otherwise import Taken
from game.campaign.hindsight.deciding import TOLD, decisions_of
from game.campaign.registry import offers
from game.campaign.state import GameState
from game.campaign.view.letters import letters
from game.campaign.view.meeting import meeting


def alternatives(context: Context, decisions: Iterable[str], one: Taken) -> tuple[Option, ...]:
    """The other answers or values that could have been had, in the desk's order.

    One replay's work. Empty for a decision that the journal does not have; what held before it is
    left away, since to leave the decision out comes to that.
    """
    found, _ = decisions_of(context, decisions, TOLD)
    before = [each.before for each in found if (each.month, each.text) == (one.month, one.text)]
    return tuple(
        option
        for state in before[:1]
        for option in _offered(context, state)
        if option.action.partition("=")[0] == one.key and option.action != one.text
        if option.available and not option.current
    )


def _offered(context: Context, state: GameState) -> Iterator[Option]:
    """Everything that could be decided then: in letters, at the board's meeting, by levers."""
    for letter in letters(context, state):
        yield from letter.options
    met = meeting(context, state)
    yield from met.options if met else ()
    for offer in offers(context, state) if state.stage == "month" else ():
        yield from offer.options
