"""What a week is told from outside: the player's settings, the events' shocks, the week's luck."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num


@dataclass(frozen=True, slots=True)
class TeamLevers:
    """One department's settings for a week."""

    ai_share: Num
    """Share of the work that should go to AI; reached over some weeks."""
    copilots: Num
    """Share of staff with a copilot."""
    review: Num
    """Human review of AI output, as a share of it."""
    headcount: Num
    """Target headcount, FTE: below it the department hires (unless frozen)."""
    layoffs: Num
    """Dismissed this week, FTE."""
    gig: Num
    """Target of gig workers, FTE."""


@dataclass(frozen=True, slots=True)
class Levers:
    """The company's settings for a week. Switches are 0 or 1."""

    teams: tuple[TeamLevers, ...]
    door: Num
    """1: a customer who insists reaches a person; 0: only the insistent few do."""
    freeze: Num
    """1: nobody is hired."""
    training: Num
    """1: staff are trained in what they are asked to do."""
    guarantee: Num
    """1: 'always a human', promised in public."""
    announced: Num
    """1: staff have been told that AI comes first."""
    claims: Num
    """How much is being claimed in public, 0-1."""
    boomerang: Num
    """Effort to win back former staff, 0-1."""
    programme: Num
    """1: a quality programme lifts the standard."""
    pay: Num
    """Pay relative to the market, 1 = as at the start."""
    vendor_capability: Num
    """The chosen vendor's capability, 1 = as at the start."""
    vendor_price: Num
    """The chosen vendor's price, 1 = as at the start."""
    gains: Num = 0.0
    """Part of what has been saved against the start that is paid out to staff, 0-1."""


@dataclass(frozen=True, slots=True)
class Shocks:
    """Multipliers that events hold for some weeks; all 1 in a quiet week."""

    workload: tuple[Num, ...]
    """On the work that arrives, per department."""
    capacity: tuple[Num, ...]
    """On what a department's people can do."""
    capability: Num
    """On the AI's success."""
    acquisition: Num
    """On new customers."""
    costs: Num
    """On other costs."""


@dataclass(frozen=True, slots=True)
class Chance:
    """One week's luck: standard normals, and uniforms for the incident."""

    workload: Num
    market: Num
    board: Num
    incident: Num
    """Uniform 0-1: an incident happens below its probability."""
    severity: Num
    """Uniform 0-1."""
