"""What a scenario's conditions may look at, read from a game state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.campaign.context import Context
from game.campaign.month.staff import present
from game.campaign.rules.record import order_values
from game.campaign.state import GameState
from game.model.numbers import FLOATS

VERDICTS = {"open": "open_claims", "held": "held", "mistaken": "mistaken", "knowing": "knowing"}
"""What has become of a claim, and the name under which conditions count it."""


def live_values(state: GameState) -> dict[str, float]:
    """Names that follow the player's orders at once, not the last month's record."""
    counted = dict.fromkeys(VERDICTS.values(), 0.0)
    for entry in state.claims:
        if entry.state in VERDICTS:
            counted[VERDICTS[entry.state]] += 1.0
    begun = float(state.reversal.month)
    return {**order_values(float(state.month), state.orders, begun, FLOATS), **counted}


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
        try:
            return self._now[name]
        except KeyError:
            return self._rarer(name)

    def _rarer(self, name: str) -> float:
        head, dot, tail = name.partition(".")
        if dot and tail == "touched":
            return months_since_touched(self.state, head)
        return self.was(name, 0)

    @cached_property
    def _now(self) -> Mapping[str, float]:
        """What several hundred conditions ask for."""
        index, true = self.context.names.index, self.state.history[-1].true
        record = dict(zip(index, true, strict=True))
        for team in self.context.names.departments:
            record[f"{team}.touched"] = months_since_touched(self.state, team)
        return {**record, **live_values(self.state), **dict(self.extra)}

    def was(self, name: str, months: int) -> float:
        """The same at the end of the month `months` before the last one."""
        history = self.state.history
        record = history[max(len(history) - 1 - months, 0)]
        return record.true[self.context.names.index[name]]

    def happened(self, event: str) -> bool:
        """Whether an event has come up before."""
        return event in self.came

    @cached_property
    def came(self) -> Mapping[str, Sequence[int]]:
        """The months in which each event has come up, of those that have."""
        came: dict[str, list[int]] = {}
        for mail in self.state.mail:
            came.setdefault(mail.event, []).append(mail.month)
        return came

    def answered(self, event: str, choice: str) -> bool:
        """Whether it has been given this answer before."""
        return any(mail.event == event and mail.choice == choice for mail in self.state.mail)

    def here(self, person: str) -> bool:
        """Whether a named person is at their desk."""
        return present(self.context, self.state, person)


def months_since_touched(state: GameState, what: str) -> float:
    """Months since a department or lever was moved; 99 if never."""
    for name, month in state.touched:
        if name == what:
            return float(state.month - month)
    return 99.0
