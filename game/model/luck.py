"""Luck by counter: a draw depends only on seed, run, stream, week and index, never on order.

Adding an event does not shift another's draws, rewinding is free, and two futures that differ in
one decision share all other luck. Cosmetic randomness uses streams of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache
from hashlib import blake2b
from typing import Final, Protocol

from game.frozen import dataclass
from game.model.levers import Chance
from game.model.numbers import FLOATS, Num

_MASK: Final = (1 << 64) - 1
GOLDEN: Final = 0x9E3779B97F4A7C15
FIRST: Final = 0xBF58476D1CE4E5B9
SECOND: Final = 0x94D049BB133111EB
STEP: Final = 2.0**-53


class Draws(Protocol):
    """A source of luck: `Luck` for one run, `LuckArray` for many."""

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """A number in [0, 1), a multiple of 2**-53."""

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[Num]:
        """`uniform` of each of these streams."""

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """A standard normal."""


def _mix(z: int) -> int:
    """SplitMix64's finaliser (Steele, Lea & Flood 2014)."""
    z = ((z ^ (z >> 30)) * FIRST) & _MASK
    z = ((z ^ (z >> 27)) * SECOND) & _MASK
    return z ^ (z >> 31)


@lru_cache(maxsize=1024)
def stream_key(seed: str, stream: str) -> int:
    """The 64-bit key of a stream under a seed."""
    secret = seed.encode()
    if len(secret) > 64:  # the longest key that blake2b takes
        secret = blake2b(secret).digest()
    return int.from_bytes(blake2b(stream.encode(), key=secret, digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True)
class Luck:
    """The luck of one run."""

    seed: str
    run: int = 0
    keys: dict[str, int] = field(default_factory=dict, compare=False, repr=False)
    """The run's keys of the streams asked so far."""

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """A number in [0, 1), a multiple of 2**-53."""
        key = self.keys.get(stream)
        if key is None:
            key = self._key(stream)
        # `_mix`, written out, here and below: a month draws five hundred times
        z = key ^ ((week << 32) + index)
        z = ((z ^ (z >> 30)) * FIRST) & _MASK
        z = ((z ^ (z >> 27)) * SECOND) & _MASK
        return ((z ^ (z >> 31)) >> 11) * STEP

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[Num]:
        """`uniform` of each of these streams: a call for every letter in line costs as much."""
        kept, at, drawn = self.keys, (week << 32) + index, list[Num]()
        for stream in streams:
            key = kept.get(stream)
            z = (self._key(stream) if key is None else key) ^ at
            z = ((z ^ (z >> 30)) * FIRST) & _MASK
            z = ((z ^ (z >> 27)) * SECOND) & _MASK
            drawn.append(((z ^ (z >> 31)) >> 11) * STEP)
        return drawn

    def _key(self, stream: str) -> int:
        key = _mix((stream_key(self.seed, stream) + (self.run + 1) * GOLDEN) & _MASK)
        self.keys[stream] = key
        return key

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """A standard normal, by the quantile of `uniform`."""
        return FLOATS.inverse_normal(self.uniform(stream, week, index))


def week_chance(luck: Draws, week: int) -> Chance:
    """The luck that `advance_week` needs for the week numbered `week` (from 0)."""
    return Chance(
        workload=luck.normal("workload", week),
        market=luck.normal("market", week),
        board=luck.normal("board", week),
        incident=luck.uniform("incident", week),
        severity=luck.uniform("severity", week),
    )
