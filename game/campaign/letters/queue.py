"""The lines in which a month's letters stand: what luck lets come, the least patient first.

A line for each sort of letter: they come into places of their own, and what interrupts is asked for
alone, one in thirty of all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge

from game.campaign.letters.sorts import Sort, may_be_put_aside, sort_of
from game.campaign.rulebook.inbox import InboxRules
from game.campaign.rules import events as rules
from game.model.luck import Draws
from game.model.numbers import FLOATS
from game.scenario.rules import Event

_Group = list[tuple[float, int]]
"""Events by their draw, turned round, and their place."""
_Waiting = tuple[int, str, float, tuple[str, float]]
"""An event's place, its stream, its chance, and the group that it stands in."""
_Groups = dict[tuple[str, float], _Group]
"""By department, and by how much the seed lets them press."""


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
    """The lines of one luck: of the month last asked for, or of all that were.

    All months' take a megabyte, and are kept where many games are played on this luck.
    """

    def __init__(
        self, events: Sequence[Event], luck: Draws, inbox: InboxRules, *, all_months: bool = False
    ) -> None:
        self._luck = luck
        self.all_months = all_months
        self._month = 0
        self.pressing = tuple(self._pressing(event, inbox) for event in events)
        """How much each event presses on this seed, by its place; see `rules.pressing`."""
        self._sure = defaultdict[Sort, list[_Waiting]](list)
        self._by_luck = defaultdict[Sort, list[_Waiting]](list)
        for place, event in enumerate(events):
            if not event.started:
                kind = event.department, self.pressing[place]
                waiting = place, _stream(event), event.chance, kind
                line = self._sure if event.chance >= 1.0 else self._by_luck
                line[sort_of(event)].append(waiting)
        self._groups: dict[tuple[Sort, int], _Groups] = {}
        self._lines: dict[tuple[Sort, int, tuple[float, ...]], _Line] = {}

    def line(self, sort: Sort, month: int, weights: Mapping[str, float]) -> Iterable[int]:
        """Places of the events of a sort that luck alone lets come, the first in line first.

        Args:
            sort: as what they come into the inbox.
            month: the turn that begins.
            weights: how much the events of each department press, and (by '') the company's.
        """
        self._turn_to(month)
        key = sort, month, tuple(weights.values())
        line = self._lines.get(key)
        if line is None:
            waiting = (
                _waits(group, weights[department] * pressing)
                for (department, pressing), group in self._grouped(sort, month).items()
            )
            line = self._lines[key] = _Line(place for _, place in merge(*waiting))
        return line

    def _turn_to(self, month: int) -> None:
        """Forget the other months; who asks on another thread keeps the line that it has."""
        if month != self._month and not self.all_months:
            self._groups, self._lines = {}, {}
        self._month = month

    def _grouped(self, sort: Sort, month: int) -> _Groups:
        """Those who come, apart by what their weight depends on; the least patient first."""
        key = sort, month
        found = self._groups.get(key)
        if found is None:
            groups = defaultdict[tuple[str, float], _Group](list)
            coming = self._coming(sort, month)
            draws = self._luck.several([stream for _, stream, _, _ in coming], month, 1)
            for (place, _, _, kind), draw in zip(coming, draws, strict=True):
                groups[kind].append((-draw, place))
            found = self._groups[key] = {kind: sorted(group) for kind, group in groups.items()}
        return found

    def _coming(self, sort: Sort, month: int) -> list[_Waiting]:
        """The events of a sort that luck alone lets come."""
        waiting = self._by_luck[sort]
        draws = self._luck.several([stream for _, stream, _, _ in waiting], month)
        pairs = zip(waiting, draws, strict=True)
        return [*self._sure[sort], *(one for one, draw in pairs if rules.comes(draw, one[2]))]

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
