"""The opening numbers of play, from `assets/rules.toml`: what things cost, how they count."""

from game.campaign.rulebook.board import BoardRules
from game.campaign.rulebook.book import Rulebook, rulebook
from game.campaign.rulebook.claims import ClaimRules, Three
from game.campaign.rulebook.company import AllHands, Programme, ReversalParts, Vendor
from game.campaign.rulebook.costs import DifficultyRules, FocusCosts, Limits
from game.campaign.rulebook.inbox import InboxRules
from game.campaign.rulebook.looks import ExitInterviews, LookKind, Looks, StandingQa, Survey
from game.campaign.rulebook.score import OptionRules, ScoreRules

__all__ = [
    "AllHands",
    "BoardRules",
    "ClaimRules",
    "DifficultyRules",
    "ExitInterviews",
    "FocusCosts",
    "InboxRules",
    "Limits",
    "LookKind",
    "Looks",
    "OptionRules",
    "Programme",
    "ReversalParts",
    "Rulebook",
    "ScoreRules",
    "StandingQa",
    "Survey",
    "Three",
    "Vendor",
    "rulebook",
]
