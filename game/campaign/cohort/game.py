"""Whole games of a cohort: from the opening to the ending, epilogue included."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort.deciding.deeds import take_deed
from game.campaign.cohort.deciding.settings import take_setting
from game.campaign.cohort.judges.boardroom import ask, be_answered, meet
from game.campaign.cohort.judges.saying import check_all, check_rest
from game.campaign.cohort.knowing.arrivals import arrive, unanswered_survey
from game.campaign.cohort.knowing.reading import report, shown
from game.campaign.cohort.mail.answering import answer_all
from game.campaign.cohort.mail.delivery import deliver
from game.campaign.cohort.opening import open_cohort
from game.campaign.cohort.outcome import Outcome, conclude, settled, standing
from game.campaign.cohort.runs.lanes import Lanes, chosen
from game.campaign.cohort.state import Cohort
from game.campaign.cohort.turn import close_desk, run_month
from game.campaign.context import Context
from game.campaign.registry import Deed
from game.campaign.registry.catalogue import find
from game.campaign.rules.score import Standing
from game.errors import ActionError
from game.model.numbers import Truth
from game.strategies import Strategy, Wish

Watch = Callable[[Cohort], None]


def play(context: Context, lanes: Lanes, strategy: Strategy, watch: Watch) -> Outcome:
    """Play all games to their ends.

    Args:
        context: of the cohort; see `game.campaign.opening.open_context`.
        lanes: the runs.
        strategy: who plays.
        watch: sees the cohort when a turn is over, the epilogue's too.
    """
    cohort, pace, xp = open_cohort(context, lanes), context.scenario.pace, lanes.xp
    last = pace.length + context.turns(pace.epilogue)
    played: Standing | None = None
    outcome: Outcome | None = None
    while True:
        _play_turn(cohort, strategy)
        watch(cohort)
        # a game whose cash is gone is over: nothing in it moves any more
        bust = xp.both(cohort.ran, xp.negate(cohort.running))
        played = _dated(cohort, played, bust)
        if played is not None and xp.any(bust):
            outcome = settled(lanes, bust, conclude(cohort, played), outcome)
        if played is not None and cohort.month >= last:
            return settled(lanes, cohort.running, conclude(cohort, played), outcome)
        _next_turn(cohort)


def _dated(cohort: Cohort, played: Standing | None, bust: Truth) -> Standing | None:
    """How things stand at the last month played, or where the cash has gone before."""
    length, lanes = cohort.context.scenario.pace.length, cohort.lanes
    if cohort.month == length:
        bust = cohort.ran
    if cohort.month > length or not lanes.xp.any(bust):
        return played
    now = standing(cohort)
    found: Standing = now if played is None else chosen(lanes, bust, now, played)
    return found


def _play_turn(cohort: Cohort, strategy: Strategy) -> None:
    xp = cohort.lanes.xp
    if not xp.any(cohort.playing):
        run_month(cohort)
        return
    answer_all(cohort, strategy)
    for wish in strategy.wishes(report(cohort, strategy.name)):
        _grant(cohort, wish)
    close_desk(cohort)
    run_month(cohort, strategy)
    check_all(cohort, cohort.playing)
    _end(cohort, xp.negate(cohort.running))
    meets = cohort.context.meets(cohort.month)
    if meets:
        _end(cohort, meet(cohort))
    if cohort.month >= cohort.context.scenario.pace.length:
        _end(cohort, cohort.playing)
    elif meets:
        ask(cohort)
        be_answered(cohort, report(cohort, strategy.name), strategy.board)


def _grant(cohort: Cohort, wish: Wish) -> None:
    """Take a wish where it can be had; what a scenario does not have is not granted."""
    try:
        lever, place = find(cohort.context, wish.key)
    except ActionError:
        return
    if isinstance(lever, Deed):
        take_deed(cohort, wish)
    else:
        take_setting(cohort, wish, lever.key, place)


def _end(cohort: Cohort, so: Truth) -> None:
    """The curtain falls where something is so: what has been claimed is checked."""
    xp = cohort.lanes.xp
    ends = xp.both(cohort.playing, so)
    if xp.any(ends):
        check_rest(cohort, ends)
        cohort.playing = xp.both(cohort.playing, xp.negate(ends))


def _next_turn(cohort: Cohort) -> None:
    cohort.month = cohort.month + 1
    if cohort.lanes.xp.any(cohort.playing):
        cohort.roster.tear_up(cohort.playing)
        arrive(cohort)
        cohort.past.show(shown(cohort))
        unanswered_survey(cohort)
        deliver(cohort)
