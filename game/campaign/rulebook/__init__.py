"""The opening numbers of play, from `assets/rules.toml`: what things cost, how they count."""

from game.campaign.rulebook.board import BoardRules
from game.campaign.rulebook.book import Rulebook, rulebook
from game.campaign.rulebook.claims import ClaimRules, Three
from game.campaign.rulebook.company import (
    AllHands,
    Callback,
    CashRules,
    OpeningOrders,
    Programme,
    PublicWords,
    ReversalParts,
    Shift,
    Switching,
    Vendor,
    VendorTalk,
)
from game.campaign.rulebook.costs import DifficultyRules, FocusCosts, Limits
from game.campaign.rulebook.forecast import Forecaster, ForecastRules
from game.campaign.rulebook.inbox import InboxRules
from game.campaign.rulebook.looks import ExitInterviews, LookKind, Looks, StandingQa, Survey
from game.campaign.rulebook.score import OptionRules, ScoreRules

__all__ = [
    "AllHands",
    "BoardRules",
    "Callback",
    "CashRules",
    "ClaimRules",
    "DifficultyRules",
    "ExitInterviews",
    "FocusCosts",
    "ForecastRules",
    "Forecaster",
    "InboxRules",
    "Limits",
    "LookKind",
    "Looks",
    "OpeningOrders",
    "OptionRules",
    "Programme",
    "PublicWords",
    "ReversalParts",
    "Rulebook",
    "ScoreRules",
    "Shift",
    "StandingQa",
    "Survey",
    "Switching",
    "Three",
    "Vendor",
    "VendorTalk",
    "rulebook",
]
