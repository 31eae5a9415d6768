"""What was ordered arrives, over runs: looks, the standing sample, and the wait for an answer."""

from __future__ import annotations

from game.campaign.cohort.knowing.drawer import Look, name_of
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.roster import NOBODY
from game.campaign.cohort.runs.stocks import cheered
from game.campaign.cohort.state import Cohort


def arrive(cohort: Cohort) -> None:
    """Looks that are due are found."""
    lanes, xp, drawer = cohort.lanes, cohort.lanes.xp, cohort.drawer
    for look, due in drawer.due.items():
        comes = xp.both(xp.both(due > 0.0, due <= cohort.month), cohort.playing)
        _find(cohort, look, lanes.where(comes))
        lanes.write(due, lanes.where(comes), 0.0)
    reads = xp.both(cohort.roster.reader > NOBODY, cohort.playing)
    _find(cohort, ("standing_qa", ""), lanes.where(reads))


def _find(cohort: Cohort, look: Look, at: Places) -> None:
    if len(at):
        truth = cohort.lanes.take(cohort.past.last[name_of(cohort.context, look)], at)
        cohort.drawer.arrive(look, at, truth, cohort.month)


def unanswered_survey(cohort: Cohort) -> None:
    """Staff who were asked and not answered notice."""
    lanes, xp, drawer, book = cohort.lanes, cohort.lanes.xp, cohort.drawer, cohort.context.rules
    asked, turns = drawer.survey_month, cohort.context.turns(book.survey.patience)
    waits = xp.both(xp.both(asked > 0.0, cohort.month - asked >= turns), cohort.playing)
    if xp.any(waits):
        at = lanes.where(waits)
        cheered(lanes, cohort.company, at, book.survey.morale)
        drawer.survey_month = lanes.put(asked, at, 0.0)
