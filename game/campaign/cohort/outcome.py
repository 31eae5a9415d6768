"""How the games of a cohort end: scores, endings, and when it was decided."""

from __future__ import annotations

from game.campaign.cohort.judges import ledger
from game.campaign.cohort.knowing.outlook import Outlook
from game.campaign.cohort.runs.lanes import Lanes, chosen
from game.campaign.cohort.state import Cohort
from game.campaign.rules import score as scoring
from game.campaign.rules.endings import Finish, ending_names
from game.campaign.rules.score import Axes, Standing
from game.frozen import dataclass, replace
from game.model.numbers import Num, Truth


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on every run."""

    now: Axes
    """At the last month played …"""
    later: Axes
    """… and after the epilogue."""
    total: Num
    """The score, 0-100."""
    ending: Num
    """Place in the scenario's endings, where the total is not above par …"""
    ending_above: Num
    """… and where it is."""
    reversal_month: Num
    """0: never."""
    out_month: Num
    """0: stayed."""


def standing(cohort: Cohort) -> Standing:
    """What the companies are judged by now, from their last record."""
    record, lanes, context = cohort.past.last, cohort.lanes, cohort.context
    back = cohort.tally.boomerangs
    return Standing(
        value=record["value"],
        revenue=_yearly(cohort, record["customers_count"]),
        customers=record["customers_count"],
        quality=record["quality"],
        morale=record["morale"],
        burnout=record["burnout"],
        brand=cohort.company.brand,  # the curtain's checks come after the last record
        dismissed=scoring.not_back(record["laid_off"], back, context.staff_start, lanes.xp),
        held=cohort.ledger.held_worth(),
        mistaken=cohort.ledger.counted(ledger.MISTAKEN),
        knowing=cohort.ledger.counted(ledger.KNOWING),
    )


def first_standing(cohort: Cohort) -> Standing:
    """What they are judged against: the first morning."""
    first = cohort.past.first
    return Standing(
        value=first["value"],
        revenue=_yearly(cohort, first["customers_count"]),
        customers=first["customers_count"],
        quality=first["quality"],
        morale=first["morale"],
        burnout=first["burnout"],
        brand=cohort.context.start.brand,
        dismissed=cohort.lanes.xp.maximum(first["laid_off"] - 0.0, 0.0),
        held=0.0,
        mistaken=0.0,
        knowing=0.0,
    )


def _yearly(cohort: Cohort, customers: Num) -> Num:
    """Their revenue, $ a year."""
    return customers * cohort.context.setting.parameters.finance.revenue_per_customer


def conclude(cohort: Cohort, played: Standing) -> Outcome:
    """The verdict as things stand at the end; `played` was so at the last month played."""
    rules, xp, lanes = cohort.context.rules.score, cohort.lanes.xp, cohort.lanes
    start, minutes = first_standing(cohort), cohort.minutes
    now = scoring.axes(played, start, rules, xp)
    later = scoring.axes(standing(cohort), start, rules, xp)
    total = scoring.overall(scoring.total(now, xp), scoring.total(later, xp), rules)
    kept = cohort.past.last["quality"] / cohort.past.first["quality"]
    finish = Finish(minutes.out_month, kept, now, lanes.truths(False))
    above = replace(finish, above_par=lanes.truths(True))
    return Outcome(
        now=now,
        later=later,
        total=total,
        ending=_ending(cohort, finish),
        ending_above=_ending(cohort, above),
        reversal_month=cohort.tally.month,
        out_month=minutes.out_month,
    )


def _ending(cohort: Cohort, finish: Finish) -> Num:
    """The first ending that fits, as a place in the scenario's list."""
    lanes, xp, endings = cohort.lanes, cohort.lanes.xp, cohort.context.scenario.endings
    outlook = Outlook(cohort, ending_names(finish, cohort.tally, xp))
    open_, found = lanes.truths(True), lanes.full(float(len(endings) - 1))
    for place, ending in enumerate(endings):
        fits = lanes.truths(True if ending.when is None else ending.when.holds(outlook, xp))
        found = xp.where(xp.both(open_, fits), float(place), found)
        open_ = xp.both(open_, xp.negate(fits))
    return found


def settled(lanes: Lanes, so: Truth, now: Outcome, before: Outcome | None) -> Outcome:
    """The verdicts where something is so, and those from before elsewhere."""
    outcome: Outcome = now if before is None else chosen(lanes, so, now, before)
    return outcome
