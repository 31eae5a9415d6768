"""The circumstances of one week, as the sectors see them."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.climate import Climate
from game.model.company import Company, Team, Weather
from game.model.ledger import Ledger
from game.model.levers import Levers, Shocks, TeamLevers
from game.model.numbers import Num, Numbers
from game.model.parameters import Parameters, TeamParameters
from game.model.setting import Reference, TeamReference


@dataclass(frozen=True, slots=True)
class Scene:
    """One week of the company, before anything has moved."""

    parameters: Parameters
    reference: Reference
    company: Company
    levers: Levers
    shocks: Shocks
    weather: Weather
    """This week's."""
    climate: Climate
    ledger: Ledger
    xp: Numbers
    ai_share: Num
    """All work routed to AI, weighted by the staff at the start."""
    neglect: Num
    """How far those who keep the AI have lost standard and knowledge, 0-1."""
    peers: Num
    hype: Num


@dataclass(frozen=True, slots=True)
class Post:
    """One department in that week."""

    index: int
    parameters: TeamParameters
    reference: TeamReference
    team: Team
    levers: TeamLevers
    workload: Num
    """Shock on arriving work."""
    capacity: Num
    """Shock on what people can do."""
