"""The whole desk: everything on it, and what phase it is in."""

from __future__ import annotations

from typing import Literal

from game.campaign.desk.achieved import Achieved
from game.campaign.desk.composer import Composer
from game.campaign.desk.departments import DepartmentCard
from game.campaign.desk.ending import Ending
from game.campaign.desk.figures import Figure
from game.campaign.desk.forecasts import Forecast
from game.campaign.desk.inbox import Letter
from game.campaign.desk.ledger import ClaimLine
from game.campaign.desk.looked import LookLine
from game.campaign.desk.meeting import Meeting
from game.campaign.desk.offers import Offer, Option
from game.campaign.desk.people import PersonCard
from game.campaign.desk.turning import Turning
from game.campaign.desk.weeks import WeekLine
from game.frozen import dataclass

Phase = Literal["prediction", "month", "interrupted", "board", "curtain", "over"]
"""prediction: asked before play · month: decide · interrupted: some weeks have run, and a letter
must be answered before the others do · board: the quarter's meeting must be answered ·
curtain: a guess before the truth is shown · over: `Desk.ending` is set."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the player sees and may do now."""

    scenario: str
    company: str
    phase: Phase
    month: int
    """1-based; the month being decided."""
    months: int
    week: int
    """Weeks gone since the start."""
    date: str
    """'month 7 of 36 · week 31'."""
    ranked: bool
    difficulty: str
    seed: str
    focus: int
    focus_full: int
    departments: tuple[DepartmentCard, ...]
    figures: tuple[Figure, ...]
    letters: tuple[Letter, ...]
    """This month's, unanswered dilemmas first."""
    people: tuple[PersonCard, ...]
    claims: tuple[ClaimLine, ...]
    offers: tuple[Offer, ...]
    """Everything that may be done, whether it can be afforded or not."""
    wants: str
    """What the board wants next, or empty."""
    options_worth: str
    """'$4.1M, unvested', or '$0, underwater'."""
    weeks: tuple[WeekLine, ...]
    """The weeks run by the last `advance`."""
    news: tuple[str, ...]
    """What happened outside letters since last month: departures, checks, results."""
    notices: tuple[str, ...]
    """Decisions of this month, as sentences, in order; `undo` takes back the last."""
    question: str
    """What a prediction, interrupted, board or curtain phase asks or says."""
    answers: tuple[Option, ...]
    """The answers a prediction or curtain phase offers (numbers may also be typed as
    ``predict=22``, ``guess=82``)."""
    meeting: Meeting | None
    ending: Ending | None
    forecasts: tuple[Forecast, ...] = ()
    """The forecasts still lying on the desk, the latest first: the last two of each kind."""
    looked: tuple[LookLine, ...] = ()
    """Looks on their way, then what was found, the latest first."""
    wanted: str = ""
    """What the board wants, in the few words that a column has room for; or empty."""
    moved: str = ""
    """In the month after a meeting: the board's confidence before it, and at it; or empty."""
    ahead: str = ""
    """What is nearest to come or to go wrong, by figures that the player has: a sentence."""
    earned: tuple[Achieved, ...] = ()
    """Achievements of the turn that has just closed; once the game is over, `Ending.earned` has
    them all."""
    options_note: str = ""
    """What the options are, and when they vest: a sentence or two."""
    turning: Turning | None = None
    """The reversal as a programme; None outside a month."""
    composer: Composer | None = None
    """Everything a press release can be made of; None outside a month."""
