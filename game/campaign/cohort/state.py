"""What a cohort remembers between two months. It is changed in place: one owner, much to carry."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.campaign.cohort.judges.ledger import Ledger
from game.campaign.cohort.judges.meetings import Minutes
from game.campaign.cohort.knowing.drawer import Drawer
from game.campaign.cohort.mail.letters import Mailbag
from game.campaign.cohort.runs.holding import Holding
from game.campaign.cohort.runs.lanes import Lanes
from game.campaign.cohort.runs.orders import OrderColumns
from game.campaign.cohort.runs.past import Past
from game.campaign.cohort.runs.roster import Roster
from game.campaign.context import Context
from game.model.company import Company
from game.model.numbers import Num, Truth
from game.model.readouts import Readouts


@dataclass(frozen=True, slots=True)
class Tally:
    """The reversal as counted, over runs; see `game.campaign.state.Reversal`."""

    month: Num
    alumni: Num
    boomerangs: Num
    hires: Num
    gig: Num
    mandate: Num
    """How long the words hold the board back, months."""


@dataclass(slots=True)
class Cohort:
    """All games of a cohort, at one and the same turn."""

    context: Context
    """Of any of the games: what differs between them in it (start, luck) are columns."""
    lanes: Lanes
    month: int
    """The turn being played, from 1; all runs share it."""
    company: Company
    orders: OrderColumns
    opened: OrderColumns
    carried: Num
    charged: Num
    playing: Truth
    """Where somebody is still in office, and the curtain has not fallen."""
    running: Truth
    """Where there is cash."""
    ran: Truth
    """Where there was when the turn began."""
    past: Past
    readouts: Readouts
    """Of the last week."""
    mail: Mailbag
    holding: Holding
    ledger: Ledger
    drawer: Drawer
    roster: Roster
    minutes: Minutes
    tally: Tally
    spare: Num = 0.0
    """Focus that was left when the month was closed: what cannot wait is paid from it."""
    touched: dict[str, Num] = field(default_factory=dict)
    """Month in which a department or lever was last moved; 0: never."""
