"""How stocks change: as the ordered sum of named contributions, so that 'why?' is a lookup."""

from __future__ import annotations

from typing import Final

from game.model.numbers import Num, Numbers

Contribution = tuple[str, Num]
"""A rule's id, ``fatigue.fear``, and what it added."""

Key = str | tuple[int, str]
"""A company stock, ``brand``, or a department's, ``(0, "fatigue")``."""

UNIT: Final = (0.0, 1.0)
POSITIVE: Final = (0.0, float("inf"))


class Ledger:
    """Settles stocks for one week, and keeps the contributions if asked to.

    The sums are the same, in the same order, whether they are kept or not.
    """

    __slots__ = ("changes", "fading", "keep", "xp")

    def __init__(self, xp: Numbers, *, keep: bool) -> None:
        self.xp = xp
        self.keep = keep
        self.changes: dict[Key, tuple[Contribution, ...]] = {}
        self.fading: dict[Key, Num] = {}
        """Of stocks that follow a target: the share of them that a week forgets."""

    def settle(self, key: Key, stock: Num, *parts: Contribution) -> Num:
        """The stock after its contributions."""
        total = stock
        for _, amount in parts:
            total = total + amount
        if self.keep:
            self.changes[key] = parts
        return total

    def hold(self, key: Key, stock: Num, span: tuple[Num, Num], *parts: Contribution) -> Num:
        """The stock after its contributions, held within `span`.

        What the bound takes away is a contribution too: ``fatigue.bound``.
        """
        total = stock
        for _, amount in parts:
            total = total + amount
        held = self.xp.clip(total, span[0], span[1])
        if self.keep:
            self.changes[key] = (*parts, (f"{_name(key)}.bound", held - total))
        return held

    def follow(
        self, key: Key, stock: Num, times: tuple[Num, Num], span: tuple[Num, Num],
        *parts: Contribution,
    ) -> Num:  # fmt: skip
        """A share, a week nearer to the sum of `parts`, which is itself held within `span`.

        Args:
            key: which stock.
            stock: its value, 0-1; it stays within that.
            times: time constants for rising and for falling, weeks.
            span: bounds of the target.
            parts: what the target is made of; the first is its resting value, whose contribution
                is recorded as the pull from the present value back to rest.
        """
        target = 0.0
        for _, amount in parts:
            target = target + amount
        held = self.xp.clip(target, span[0], span[1])
        time = self.xp.where(held > stock, times[0], times[1])
        rest, pull = parts[0][0], parts[0][1] - stock
        total = stock + pull / time
        for _, amount in parts[1:]:
            total = total + amount / time
        after = self.xp.clip(total + (held - target) / time, 0.0, 1.0)
        if self.keep:
            moved = [(rule, amount / time) for rule, amount in ((rest, pull), *parts[1:])]
            self.changes[key] = (*moved, (f"{_name(key)}.bound", after - total))
            self.fading[key] = 1.0 / time
        return after


def _name(key: Key) -> str:
    return key if isinstance(key, str) else key[1]
