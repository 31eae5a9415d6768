"""The first morning of a cohort."""

from __future__ import annotations

from game.campaign.cohort.judges import meetings
from game.campaign.cohort.judges.ledger import Ledger
from game.campaign.cohort.knowing.drawer import Drawer
from game.campaign.cohort.knowing.outlook import furthest
from game.campaign.cohort.knowing.reading import shown
from game.campaign.cohort.mail.delivery import deliver
from game.campaign.cohort.mail.letters import Mailbag
from game.campaign.cohort.runs import roster
from game.campaign.cohort.runs.holding import Holding
from game.campaign.cohort.runs.lanes import Lanes
from game.campaign.cohort.runs.orders import spread
from game.campaign.cohort.runs.past import Past
from game.campaign.cohort.runs.stocks import owned
from game.campaign.cohort.state import Cohort, Tally
from game.campaign.cohort.turn import record_month
from game.campaign.context import Context
from game.campaign.opening import first_orders, ordinary_week
from game.campaign.rules.events import drawn_arcs
from game.campaign.rules.record import Books
from game.model.numbers import Truth


def open_cohort(context: Context, lanes: Lanes) -> Cohort:
    """The first morning: the first letters lie there."""
    orders = spread(context, lanes, first_orders(context))
    week = ordinary_week(context, lanes.xp)
    nothing = lanes.full(0.0)
    cohort = Cohort(
        context=context,
        lanes=lanes,
        month=1,
        company=owned(lanes, context.start),
        orders=orders,
        opened=orders,
        carried=nothing,
        charged=nothing,
        playing=lanes.truths(True),
        running=lanes.truths(True),
        ran=lanes.truths(True),
        past=Past(depth=_depth(context, lanes)),
        readouts=week.readouts,
        mail=Mailbag(context, lanes, _arcs(context, lanes)),
        holding=Holding(),
        ledger=Ledger(lanes, context.rules.claims),
        drawer=Drawer(context, lanes),
        roster=roster.opened(context, lanes),
        minutes=meetings.opened(lanes),
        tally=Tally(nothing, nothing, nothing, nothing, nothing, nothing),
    )
    # nothing of the week before has been on anybody's front page
    record = {**record_month(cohort, Books().with_week(week)), "front_pages": 0.0}
    cohort.past.add(record)
    cohort.company = owned(lanes, cohort.company)
    cohort.past.show(shown(cohort))
    deliver(cohort)
    return cohort


def _depth(context: Context, lanes: Lanes) -> int:
    """How many records somebody may ask for: conditions, late reporters, the board's quarter."""
    lags = max(reporter.lag for reporter in context.reporters)
    return max(furthest(context.scenario, lanes.xp), lags, context.turns(3)) + 1


def _arcs(context: Context, lanes: Lanes) -> dict[str, Truth]:
    """Which runs have drawn which arcs."""
    arcs = context.scenario.arcs
    draws = tuple(lanes.luck.uniform(f"arc:{arc}", 0) for arc in arcs)
    told = drawn_arcs(draws, context.scenario.arcs_drawn, lanes.xp)
    return dict(zip(arcs, told, strict=True))
