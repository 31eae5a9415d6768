"""What stays the same for a whole game: parameters, the market, and where things started."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.curves import Market
from game.model.numbers import Num
from game.model.parameters import Parameters


@dataclass(frozen=True, slots=True)
class TeamReference:
    """A department in its own equilibrium, against which losses are measured."""

    share: Num
    """Of the company's staff at the start."""
    knowledge: Num
    """Knowledge at the start, 0-1."""
    skill: Num
    """Skill of the mix of staff at the start, 0-1."""
    scale: Num
    """Makes nominal capacity fit the work, so that pressure starts where it should."""
    reached: tuple[Num, ...]
    """The scenario's AI success, added up to the end of each slice; see `game.model.slices`."""
    ease: tuple[Num, ...]
    """True AI success in each slice over the scenario's; 1 as the vendor has it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The company in its own equilibrium."""

    teams: tuple[TeamReference, ...]
    staff: Num
    """FTE at the start."""
    winning_quality: Num
    """Quality that wins customers, at the start."""
    margin: Num
    """Operating margin at the start."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything a week needs that no week changes."""

    parameters: Parameters
    reference: Reference
    market: Market
    causes: bool = True
    """Keep named contributions. Without them a sweep is faster and the numbers are the same."""
