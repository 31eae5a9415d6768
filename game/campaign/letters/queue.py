"""The line in which a month's letters stand: what luck lets come, the least patient first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge

from game.campaign.rulebook.inbox import InboxRules
from game.campaign.rules import events as rules
from game.model.luck import Draws
from game.model.numbers import FLOATS
from game.scenario.rules import Event

_Group = list[tuple[float, int]]
"""Events by their draw, turned round, and their place."""
_Groups = dict[tuple[str, float], _Group]
"""By department, and by how much the seed lets them press."""


def may_be_put_aside(event: Event) -> bool:
    """Whether a seed may do without a letter: no part of an arc, and no lever waits for it."""
    return not (event.arc or event.started or event.reveals)


class _Line:
    """Places in the order of their turn, worked out as far as anybody has asked, and kept."""

    def __init__(self, places: Iterator[int]) -> None:
        self._known: list[int] = []
        self._rest = places

    def __iter__(self) -> Iterator[int]:
        yield from self._known
        for place in self._rest:
            self._known.append(place)
            yield place


class Queue:
    """The lines of one luck; kept, since everybody who plays this luck asks for the same."""

    def __init__(self, events: Sequence[Event], luck: Draws, inbox: InboxRules) -> None:
        self._luck = luck
        self.pressing = tuple(self._pressing(event, inbox) for event in events)
        """How much each event presses on this seed, by its place; see `rules.pressing`."""
        self._unstarted = tuple(
            (place, _stream(event), event.chance, (event.department, self.pressing[place]))
            for place, event in enumerate(events)
            if not event.started
        )
        self._groups: dict[int, _Groups] = {}
        self._lines: dict[tuple[int, tuple[float, ...]], _Line] = {}

    def line(self, month: int, weights: Mapping[str, float]) -> Iterable[int]:
        """Places of the events that luck alone lets come in a month, the first in line first.

        Args:
            month: the turn that begins.
            weights: how much the events of each department press, and (by '') the company's.
        """
        key = (month, tuple(weights.values()))
        if key not in self._lines:
            waiting = (
                _waits(group, weights[department] * pressing)
                for (department, pressing), group in self._grouped(month).items()
            )
            self._lines[key] = _Line(place for _, place in merge(*waiting))
        return self._lines[key]

    def _grouped(self, month: int) -> _Groups:
        """Those who come, apart by what their weight depends on; the least patient first."""
        if month not in self._groups:
            uniform, groups = self._luck.uniform, defaultdict[tuple[str, float], _Group](list)
            for place, stream, chance, kind in self._unstarted:
                if chance >= 1.0 or rules.comes(uniform(stream, month), chance):
                    groups[kind].append((-uniform(stream, month, 1), place))
            self._groups[month] = {kind: sorted(group) for kind, group in groups.items()}
        return self._groups[month]

    def _pressing(self, event: Event, inbox: InboxRules) -> float:
        if not may_be_put_aside(event):
            return 1.0
        draw = self._luck.uniform(_stream(event), 0)
        return rules.pressing(draw, inbox.aside, inbox.aside_weight, FLOATS)


def _stream(event: Event) -> str:
    return f"event:{event.id}"


def _waits(group: _Group, weight: float) -> Iterator[tuple[float, int]]:
    """Waiting times, rising: of equal weight, who has drawn more is less patient."""
    for draw, place in group:
        yield rules.wait(rules.patience(-draw, FLOATS), weight, False, FLOATS), place
