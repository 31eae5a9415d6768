"""The desks as a strategy reads them: as `game.campaign.autopilot.reading`, over runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.campaign.autopilot.reading import SWITCHES
from game.campaign.cohort.judges import ledger
from game.campaign.cohort.judges.meetings import NO_ASK
from game.campaign.cohort.state import Cohort
from game.campaign.knowing.reporters import Reporter
from game.campaign.rules.board import ASKS
from game.campaign.rules.counting import whole
from game.model.numbers import Num, Truth
from game.strategies import Report, TeamReport

Belief = tuple[Num, Truth, Truth]
"""Value (0 where nobody knows), whether it is known, whether it comes from a look."""


def believe(cohort: Cohort, reporter: Reporter) -> Belief:
    """A figure as the desks show it."""
    lanes, xp, context = cohort.lanes, cohort.lanes.xp, cohort.context
    value, known = _reported(cohort, reporter), bool(reporter.reads)
    if not reporter.look:
        return value, known, False
    turns = context.turns(context.rules.looks.lapses)
    sample, looked = cohort.drawer.live(reporter.look, cohort.month, turns)
    return xp.where(looked, sample, value), xp.either(lanes.truths(known), looked), looked


def _reported(cohort: Cohort, reporter: Reporter) -> Num:
    if not reporter.reads:
        return 0.0
    if reporter.reads == "board":
        return cohort.company.board  # a meeting moves it within the month
    return cohort.past.was(reporter.reads, reporter.lag)


def shown(cohort: Cohort) -> dict[str, Num]:
    """All figures as believed, by the reporters' ids."""
    return {each.id: believe(cohort, each)[0] for each in cohort.context.reporters}


def report(cohort: Cohort, name: str) -> Report:
    """What the strategy of a name sees this turn."""
    context, past = cohort.context, cohort.past
    beliefs = {each.id: believe(cohort, each) for each in context.reporters}
    minutes, asked = cohort.minutes, cohort.minutes.kind > NO_ASK
    return Report(
        month=cohort.month,
        months=context.scenario.pace.length,
        quarterly=context.quarterly,
        teams=tuple(_team(cohort, place) for place in range(len(cohort.orders.teams))),
        figures={key: belief[0] for key, belief in beliefs.items()},
        known={key: belief[1] for key, belief in beliefs.items()},
        sampled={key: belief[2] for key, belief in beliefs.items()},
        before=past.before,
        start=past.first_shown,
        settings=_settings(cohort),
        reversal_month=cohort.tally.month,
        open_claims=cohort.ledger.counted(ledger.OPEN),
        incidents=past.last["front_pages"],
        peers=past.last["peers"],
        hype=past.last["hype"],
        asks={kind: minutes.kind == place for place, kind in enumerate(ASKS)},
        ask_level=cohort.lanes.xp.where(asked, minutes.level, 0.0),
        claims=tuple(kind.id for kind in context.scenario.claims),
        draw=_draw(cohort, name),
        xp=cohort.lanes.xp,
    )


def _team(cohort: Cohort, place: int) -> TeamReport:
    context, orders = cohort.context, cohort.orders.teams[place]
    team = cohort.company.teams[place]
    return TeamReport(
        id=context.department(place).id,
        service=context.service[place],
        people_start=context.staff_start[place],
        pay=context.setting.parameters.teams[place].pay,
        people=whole(team.experienced + team.rookies, cohort.lanes.xp),
        headcount=orders.headcount,
        ai_share=orders.ai_share,
        review=orders.review,
        copilots=orders.copilots,
    )


def _settings(cohort: Cohort) -> Mapping[str, Num]:
    orders, xp = cohort.orders, cohort.lanes.xp
    return {
        **{key: xp.number(getattr(orders, key)) for key in SWITCHES},
        "programme": xp.number(orders.programme_until > 0),
        "pay": orders.pay,
        "gig": orders.gig,
        "vendor": orders.vendor,
    }


def _draw(cohort: Cohort, name: str) -> Callable[[str], Num]:
    luck, month = cohort.lanes.luck, cohort.month
    return lambda purpose: luck.uniform(f"strategy:{name}:{purpose}", month)
