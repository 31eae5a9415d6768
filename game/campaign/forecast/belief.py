"""The company that a forecast starts from: what the desk shows, and for the rest the first day.

Hidden stocks stand at their start values, however much has happened to them: that is what 'nobody
has asked' costs. Luck that lasts is taken as none, also the vendor's.
"""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import ForecastTaken, TeamBelief
from game.frozen import replace
from game.model.calendar import WEEKS_A_YEAR
from game.model.company import Company, Team, Weather
from game.model.numbers import FLOATS

MILLION = 1e6
WEEKS_A_MONTH = WEEKS_A_YEAR / 12.0
_NEVER_QUITE = 0.02
"""Shares of burned-out people nearer to nobody or everybody say nothing about fatigue."""


def believed_company(context: Context, taken: ForecastTaken) -> Company:
    """The stocks as believed when the forecast was made."""
    shown = {
        reporter.id: value for reporter, value in zip(context.reporters, taken.shown, strict=True)
    }
    start = context.start

    def told(figure: str, otherwise: float) -> float:
        value = shown.get(figure)
        return otherwise if value is None else value

    return replace(
        start,
        week=taken.week,
        teams=tuple(
            _team(context, taken, believed, first, shown.get("burnout"))
            for believed, first in zip(taken.teams, start.teams, strict=True)
        ),
        weather=Weather(workload=0.0, market=0.0, board=0.0, vendor=0.0),
        cash=told("cash", start.cash / MILLION) * MILLION,
        customers=told("customers", start.customers),
        experience=told("quality", start.experience),
        churn=told("churn", start.churn * WEEKS_A_MONTH) / WEEKS_A_MONTH,
        brand=told("brand", start.brand),
        board=told("board", start.board),
    )


def _team(
    context: Context,
    taken: ForecastTaken,
    believed: TeamBelief,
    first: Team,
    burnout: float | None,
) -> Team:
    """A department: the heads of payroll, in the first day's mix of old hands and new."""
    people = float(believed.people)
    new = first.rookies / (first.experienced + first.rookies)
    tired = first.fatigue if burnout is None else _fatigue(context, burnout)
    return replace(
        first,
        experienced=people * (1.0 - new),
        rookies=people * new,
        gig=float(believed.gig),
        alumni=float(believed.alumni),
        ai_share=believed.ai_share / 100.0,
        fatigue=tired,
        learning=_learned(context, taken, believed),
    )


def _fatigue(context: Context, burnout: float) -> float:
    """The mean fatigue at which a survey finds so many burned out: `measuring` turned round."""
    p = context.setting.parameters.readouts
    share = FLOATS.clip(burnout, _NEVER_QUITE, 1.0 - _NEVER_QUITE)
    return FLOATS.clip(
        p.burnout_half + p.burnout_spread * FLOATS.log(share / (1.0 - share)), 0.0, 1.0
    )


def _learned(context: Context, taken: ForecastTaken, believed: TeamBelief) -> float:
    """What people have made of their copilots, going by how long they have had them."""
    p = context.setting.parameters.learning
    depth = p.learning_untrained + p.learning_trained * float(taken.orders.training)
    learned = 0.0
    for _ in range(believed.copilot_turns * (13 if context.quarterly else 4)):
        learned = learned + (depth - learned) * depth / p.learning_time
    return learned
