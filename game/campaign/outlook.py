"""What a scenario's conditions may look at, read from a game state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.campaign.context import Context
from game.campaign.state import GameState


def _claims(*kinds: str) -> Callable[[GameState], float]:
    return lambda state: float(sum(entry.state in kinds for entry in state.claims))


LIVE: dict[str, Callable[[GameState], float]] = {
    "month": lambda state: float(state.month),
    "guarantee": lambda state: float(state.orders.guarantee),
    "door": lambda state: float(state.orders.door),
    "freeze": lambda state: float(state.orders.freeze),
    "training": lambda state: float(state.orders.training),
    "programme": lambda state: float(state.orders.programme_until > 0),
    "reversed": lambda state: float(state.reversal.month > 0),
    "reversal_months": lambda state: (
        float(state.month - state.reversal.month) if state.reversal.month else 0.0
    ),
    "open_claims": _claims("open"),
    "held": _claims("held"),
    "mistaken": _claims("mistaken"),
    "knowing": _claims("knowing"),
}
"""Names that follow the player's orders at once, not the last month's record."""


@dataclass(frozen=True)
class Outlook:
    """A `game.scenario.rules.View` of a game state.

    Stocks and figures come from the last month's record; orders as they are now.
    """

    context: Context
    state: GameState
    extra: tuple[tuple[str, float], ...] = ()
    """Further names, for the conditions of endings."""

    def value(self, name: str) -> float:
        """A name of the vocabulary; truths are 0 or 1."""
        for known, value in self.extra:
            if known == name:
                return value
        if name in LIVE:
            return LIVE[name](self.state)
        head, dot, tail = name.partition(".")
        if dot and tail == "touched":
            return months_since_touched(self.state, head)
        return self.was(name, 0)

    def was(self, name: str, months: int) -> float:
        """The same at the end of the month `months` before the last one."""
        history = self.state.history
        record = history[max(len(history) - 1 - months, 0)]
        return record.true[self.context.names.index[name]]

    def happened(self, event: str) -> bool:
        """Whether an event has come up before."""
        return any(mail.event == event for mail in self.state.mail)


def months_since_touched(state: GameState, what: str) -> float:
    """Months since a department or lever was moved; 99 if never."""
    for name, month in state.touched:
        if name == what:
            return float(state.month - month)
    return 99.0
