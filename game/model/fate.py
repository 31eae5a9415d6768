"""Where luck enters: the only place that asks whether it is on.

Without luck the weather only fades and incidents happen at their expected value.
"""

from __future__ import annotations

from game.model.company import Weather
from game.model.levers import Chance
from game.model.numbers import Num, Numbers
from game.model.parameters.luck import LuckParameters
from game.model.parameters.reputation import ReputationParameters

_QUIET = Chance(workload=0.0, market=0.0, board=0.0, incident=1.0, severity=0.0)


def weather(before: Weather, chance: Chance | None, p: LuckParameters) -> Weather:
    """This week's lasting luck: each an AR(1) process. Assumption."""
    new = _QUIET if chance is None else chance
    return Weather(
        workload=before.workload * p.workload_memory + p.workload_noise * new.workload,
        market=before.market * p.market_memory + p.market_noise * new.market,
        board=before.board * p.board_memory + p.board_noise * new.board,
        vendor=before.vendor,
    )


def incident(
    probability: Num, chance: Chance | None, p: ReputationParameters, xp: Numbers
) -> tuple[Num, Num]:
    """Whether an incident happens (0 or 1, or its probability), and how severe it is (mean 1)."""
    if chance is None:
        return probability, 1.0
    return (
        xp.number(chance.incident < probability),
        p.incident_spread * chance.severity * chance.severity,
    )
