"""Luck that is drawn once and asked for by many: par's rivals, and the futures of one game."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from game.frozen import dataclass
from game.model.luck import Draws


@dataclass(frozen=True, slots=True)
class SharedLuck:
    """Luck that remembers its draws: they depend on nothing that anybody decides."""

    luck: Draws
    uniforms: dict[tuple[str, int, int], float] = field(default_factory=dict)
    normals: dict[tuple[str, int, int], float] = field(default_factory=dict)

    def uniform(self, stream: str, week: int, index: int = 0) -> float:
        """A number in [0, 1)."""
        key = (stream, week, index)
        found = self.uniforms.get(key)
        if found is None:
            found = self.uniforms[key] = self.luck.uniform(stream, week, index)
        return found

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[float]:
        """`uniform` of each; not remembered: the queue, who asks, keeps what it makes of them."""
        return self.luck.several(streams, week, index)

    def normal(self, stream: str, week: int, index: int = 0) -> float:
        """A standard normal."""
        key = (stream, week, index)
        found = self.normals.get(key)
        if found is None:
            found = self.normals[key] = self.luck.normal(stream, week, index)
        return found
