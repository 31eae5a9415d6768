"""The whole state of a game."""

from __future__ import annotations

from typing import Literal

from game.campaign.state.forecasts import ForecastTaken
from game.campaign.state.interruption import Interruption
from game.campaign.state.orders import Orders
from game.campaign.state.records import (
    Belief,
    BoardState,
    ClaimEntry,
    Hold,
    Mail,
    MonthRecord,
    PendingLook,
    Reversal,
    Sample,
    StaffMember,
)
from game.frozen import dataclass
from game.model.company import Company

Stage = Literal["prediction", "month", "interrupted", "board", "curtain", "over"]


@dataclass(frozen=True, slots=True)
class GameState:
    """Everything that a journal folds into; see `game.campaign.fold`.

    The state at the end of a turn is what the state hash covers.
    """

    stage: Stage
    month: int
    """The month being decided, from 1."""
    company: Company
    orders: Orders
    opened: Orders
    """The orders as they stood when the month began: changes are priced against them."""
    carried: int
    """Focus carried over into this month."""
    charged: int
    """Focus spent this month on what cannot be taken back by setting it back."""
    mail: tuple[Mail, ...]
    """All letters so far, oldest first."""
    due: tuple[tuple[str, int], ...]
    """Events started by an effect: (event id, month)."""
    stopped: tuple[str, ...]
    holds: tuple[Hold, ...]
    arcs: tuple[str, ...]
    """The arcs this seed has drawn."""
    touched: tuple[tuple[str, int], ...]
    """(department or lever, month last moved)."""
    revealed: tuple[str, ...]
    """Levers that letters have brought to mind."""
    looks: tuple[PendingLook, ...]
    samples: tuple[Sample, ...]
    standing_reader: str
    """Id of the person who reads the standing sample; empty when there is none."""
    survey_month: int
    """Month of a staff survey still waiting for an answer; 0: none."""
    claims: tuple[ClaimEntry, ...]
    staff: tuple[StaffMember, ...]
    listed: tuple[str, ...]
    """Ids on this month's list."""
    spared: tuple[str, ...]
    """Ids spared this month."""
    board: BoardState
    reversal: Reversal
    history: tuple[MonthRecord, ...]
    news: tuple[str, ...]
    weeks: tuple[tuple[int, float, str], ...]
    """The last month's weeks: (week, cash, remark)."""
    decided: tuple[str, ...]
    """Sentences about this month's decisions."""
    prediction: int
    """Month of the reversal as predicted; 0: never; -1: not asked."""
    guess: int
    """True quality as guessed before the curtain, percent; -1: not asked."""
    warned: tuple[str, ...]
    """Warnings given: 'cash', 'cash again'."""
    forecasts: tuple[ForecastTaken, ...] = ()
    """Forecasts bought, oldest first."""
    moods: tuple[tuple[str, int], ...] = ()
    """How many weeks of each mood there have been, so that no remark is made twice."""
    beliefs: tuple[Belief, ...] = ()
    """What you have told the executive survey, oldest first."""
    interruption: Interruption | None = None
    """Of the month whose weeks have been interrupted, until it is answered."""
