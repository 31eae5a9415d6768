"""The model made ready for a forecast: the believed company, and how good its AI must then be."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.forecast.belief import believed_company
from game.campaign.forecast.line import known
from game.campaign.forecast.plan import Plan, plan_of
from game.campaign.state import ForecastTaken, GameState
from game.frozen import dataclass, replace
from game.model.company import Company
from game.model.levers import Chance, Levers, Shocks
from game.model.neutral import quiet
from game.model.numbers import FLOATS
from game.model.setting import Setting
from game.model.slices import without_slices
from game.model.week import Week, advance_week
from game.scenario.vocabulary import DRIVERS

_HALVINGS = 14
"""Steps in which the AI's worth is found: to a ten-thousandth."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What every luck of one forecast shares. No events: the shocks are the same all along."""

    setting: Setting
    company: Company
    shocks: Shocks
    plan: Plan
    level: float
    """What the believed quality lies above the model's: it is carried along."""

    def week(self, company: Company, levers: Levers, chance: Chance | None) -> Week:
        """One week of the model."""
        return advance_week(self.setting, company, levers, self.shocks, chance, FLOATS)


def engine_of(context: Context, state: GameState, taken: ForecastTaken) -> Engine:
    """The engine of a forecast; the work lies as the vendor ranks it, whatever is true."""
    engine = Engine(
        setting=replace(without_slices(context.setting), causes=False),
        company=believed_company(context, taken),
        shocks=quiet(context.setting.parameters),
        plan=plan_of(context, state, taken),
        level=0.0,
    )
    believed = known(context, taken)["quality"]
    if "quality" in taken.looked:
        engine = _sampled(engine, believed)
    return replace(engine, level=believed - _quality(engine))


def _sampled(engine: Engine, found: float) -> Engine:
    """The AI made as good or bad as the sample found it, as far as that explains the sample."""
    low, high = DRIVERS["capability"].low, DRIVERS["capability"].high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        better = _quality(_with(engine, middle)) < found
        low, high = (middle, high) if better else (low, middle)
    return _with(engine, (low + high) / 2.0)


def _with(engine: Engine, capability: float) -> Engine:
    return replace(engine, shocks=replace(engine.shocks, capability=capability))


def _quality(engine: Engine) -> float:
    """True quality this week, if the company were as believed and the AI as good as set."""
    today = engine.plan[0][0]
    teams = tuple(
        replace(levers, ai_share=team.ai_share)
        for levers, team in zip(today.teams, engine.company.teams, strict=True)
    )
    return engine.week(engine.company, replace(today, teams=teams), None).demand.quality
