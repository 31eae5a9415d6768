"""The whole rulebook, and reading it."""

from __future__ import annotations

from functools import cache

from game import places
from game.campaign.rulebook.board import BoardRules
from game.campaign.rulebook.claims import ClaimRules
from game.campaign.rulebook.company import (
    AllHands,
    Callback,
    CashRules,
    OpeningOrders,
    Programme,
    ReversalParts,
    Switching,
    Vendor,
    VendorTalk,
)
from game.campaign.rulebook.costs import DifficultyRules, FocusCosts, Limits
from game.campaign.rulebook.forecast import ForecastRules
from game.campaign.rulebook.inbox import InboxRules
from game.campaign.rulebook.looks import ExitInterviews, Looks, StandingQa, Survey
from game.campaign.rulebook.score import OptionRules, ScoreRules
from game.frozen import dataclass
from game.scenario.records import built


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything in `assets/rules.toml`."""

    focus: FocusCosts
    limits: Limits
    opening: OpeningOrders
    cash: CashRules
    programme: Programme
    all_hands: AllHands
    vendors: dict[str, Vendor]
    vendor_talk: VendorTalk
    switching: Switching
    callback: Callback
    reversal: ReversalParts
    looks: Looks
    survey: Survey
    exit_interviews: ExitInterviews
    standing_qa: StandingQa
    forecast: ForecastRules
    claims: ClaimRules
    board: BoardRules
    difficulty: dict[str, DifficultyRules]
    inbox: InboxRules
    options: OptionRules
    score: ScoreRules


@cache
def rulebook() -> Rulebook:
    """The shipped opening numbers, read once."""
    import tomli

    table = tomli.loads((places.assets() / "rules.toml").read_text(encoding="utf-8"))
    return built(Rulebook, table)
