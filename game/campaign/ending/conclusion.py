"""How a game ends: the verdict, par on the same luck, and the first ending that fits."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.ending.epilogue import Verdict, judge
from game.campaign.knowing.believed import recorded
from game.campaign.letters.outlook import Outlook
from game.campaign.rules.endings import Finish, ending_names
from game.campaign.state import GameState
from game.frozen import dataclass
from game.model.numbers import FLOATS
from game.scenario.rules import EndingRule


@dataclass(frozen=True, slots=True)
class RivalResult:
    """A built-in strategy on the same luck."""

    name: str
    total: float
    ending: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Everything the front page is made of."""

    verdict: Verdict
    ending: EndingRule
    par: float
    rivals: tuple[RivalResult, ...]
    reversal_month: int
    """0: never."""


def conclude(context: Context, state: GameState, rivals: tuple[RivalResult, ...]) -> Conclusion:
    """Judge a game at its curtain against its rivals."""
    verdict = judge(context, state)
    par = max((rival.total for rival in rivals), default=0.0)
    outlook = last_outlook(context, state, verdict, above_par=verdict.total > par)
    return Conclusion(verdict, first_fitting(outlook), par, rivals, state.reversal.month)


def first_fitting(outlook: Outlook) -> EndingRule:
    """The first ending that fits; the last one fits always."""
    endings = outlook.context.scenario.endings
    for ending in endings:
        if ending.when is None or ending.when.holds(outlook, FLOATS):
            return ending
    return endings[-1]


def last_outlook(
    context: Context, state: GameState, verdict: Verdict, *, above_par: bool
) -> Outlook:
    """What the conditions of endings read: the company at the epilogue's end, and how it ended."""
    start = state.history[0].true[context.names.index["quality"]]
    kept = recorded(context, verdict.final, "quality") / start
    finish = Finish(float(state.board.out_month), kept, verdict.now, above_par)
    names = ending_names(finish, verdict.final.reversal, FLOATS)
    return Outlook(context, verdict.final, tuple(names.items()))
