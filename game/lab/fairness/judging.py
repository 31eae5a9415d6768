"""What `check` says of a scenario's numbers once it has played them: no temptation, no way back."""

from __future__ import annotations

from collections.abc import Iterator

from game.lab.fairness.platform import dear, fitting
from game.lab.fairness.trial import Outcome, tried
from game.model.adding import added
from game.model.curves import Market
from game.model.parameters import Parameters, assemble
from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path, Problem
from game.scenario.schema.document import ScenarioFile

CASH = "cash_start"
USUAL_PAYROLL = 0.4
"""Share of revenue from which on replacing people pays quickly (experiment 2)."""
MILDER = "what heals in [model]: knowledge_built, programme_time, hiring_time, fatigue_fall"


def fairness(draft: Draft) -> Iterator[Problem]:
    """Findings of a sound scenario's numbers; a pool has none."""
    file = draft.file
    if not isinstance(file, ScenarioFile):
        return
    parameters = assemble(file.numbers, [one.numbers for one in file.departments])
    hype, peers = (_points(curve) for curve in (file.market.hype, file.market.peers))
    outcome = tried(parameters, Market(hype, peers))
    place = _place(draft, parameters)
    if not outcome.lives:
        yield _finished(draft, outcome)
        return
    if not outcome.tempts:
        yield Problem("HW921", place, _untempting(outcome), _instead(outcome, parameters), "key")
    if not outcome.forgives:
        yield Problem("HW922", place, _unforgiving(outcome), MILDER, "key")


def _finished(draft: Draft, outcome: Outcome) -> Problem:
    """What is lost before anybody has decided anything; nothing else can be said of it."""
    lasts = f"the cash lasts {outcome.weeks} weeks" if outcome.weeks else "there is no cash"
    message = f"holding still, {lasts}: the game is over before it has begun"
    hint = "raise cash_start in [model], or let the company earn more: fewer staff, more customers"
    stated = draft.own(("model", CASH)) and _has(draft, CASH)
    return Problem("HW923", ("model", CASH) if stated else ("id",), message, hint)


def _has(draft: Draft, name: str) -> bool:
    return isinstance(draft.file, ScenarioFile) and name in draft.file.model


def _points(curve: list[list[float]]) -> tuple[tuple[float, float], ...]:
    return tuple((float(week), float(value)) for week, value in curve)


def _payrolls(parameters: Parameters) -> list[float]:
    """$ a year, by department."""
    return [float(team.staff * team.pay) for team in parameters.teams]


def _place(draft: Draft, parameters: Parameters) -> Path:
    """The department with most to cut; of one that is inherited, the scenario itself."""
    payrolls = _payrolls(parameters)
    path: Path = ("departments", payrolls.index(max(payrolls)))
    return path if draft.own(path) else ("id",)


def _untempting(outcome: Outcome) -> str:
    if outcome.profit > 0.0:
        return "nothing tempts: in the first year neither value nor the board gains by replacing"
    return (
        "nothing tempts: by months 6 to 12 replacing people has cost "
        f"{_percent(-outcome.profit)} of revenue, against holding still"
    )


def _instead(outcome: Outcome, parameters: Parameters) -> str:
    if outcome.profit > 0.0:
        return "let the market's hype rise in the first year"
    customers, finance = parameters.customers, parameters.finance
    if dear(parameters):
        return (
            f"running AI at all costs ${finance.platform:,.0f} a week here, more than all it does; "
            f"write platform = {fitting(parameters):_} in [model]"
        )
    share = added(_payrolls(parameters)) / (customers.customers * finance.revenue_per_customer)
    if share >= USUAL_PAYROLL:
        return "let the AI cost less (ai_price) or be right more often (ease_top)"
    return (
        f"payroll is {_percent(share)} of revenue; from about {_percent(USUAL_PAYROLL)} on it "
        "tempts: more staff, or fewer customers in [model]"
    )


def _unforgiving(outcome: Outcome) -> str:
    back = outcome.won_back / outcome.lost
    return (
        f"there is no way back: of {_percent(outcome.lost)} quality lost by month 10, an early "
        f"reversal wins back {_percent(max(back, 0.0))} in two years"
    )


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %" if abs(share) >= 0.0995 else f"{100.0 * share:.1f} %"
