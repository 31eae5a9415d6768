"""The state of one game between two decisions: frozen values, a folder of small records."""

from game.campaign.state.forecasts import ForecastKind, ForecastTaken, TeamBelief
from game.campaign.state.game import GameState
from game.campaign.state.interruption import Interruption
from game.campaign.state.orders import Orders, TeamOrders
from game.campaign.state.records import (
    Ask,
    Belief,
    BoardState,
    ClaimEntry,
    Hold,
    Mail,
    MonthRecord,
    PendingLook,
    Questioned,
    Reversal,
    Sample,
    StaffMember,
)

__all__ = [
    "Ask",
    "Belief",
    "BoardState",
    "ClaimEntry",
    "ForecastKind",
    "ForecastTaken",
    "GameState",
    "Hold",
    "Interruption",
    "Mail",
    "MonthRecord",
    "Orders",
    "PendingLook",
    "Questioned",
    "Reversal",
    "Sample",
    "StaffMember",
    "TeamBelief",
    "TeamOrders",
]
