"""What cannot wait for the month's end, over runs."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.cohort.mail.delivery import interrupt
from game.campaign.cohort.mail.letters import Opened
from game.campaign.cohort.state import Cohort
from game.campaign.rules import interruption as rules
from game.model.numbers import Truth


def interruptions(
    cohort: Cohort, answer: Callable[[Opened], None]
) -> Callable[[int, Truth], bool] | None:
    """What happens between two weeks of this month; None where nothing can.

    In each run something may come after the week that its luck has drawn; `answer` answers it.
    """
    context, lanes, month = cohort.context, cohort.lanes, cohort.month
    weeks = context.weeks_in(month)
    if month < rules.FIRST_MONTH or weeks < 2 or not context.interrupting:
        return None
    after = rules.after_week(lanes.luck.uniform(rules.STREAM, month), weeks, lanes.xp)

    def between(ran: int, so: Truth) -> bool:
        here = lanes.xp.both(so, after == float(ran))
        opened = interrupt(cohort, here) if lanes.xp.any(here) else []
        if opened:
            answer(opened)
        return bool(opened)

    return between
