"""People: frozen out, laid off, frightened, mandated, helped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.lab.companies import readings
from game.lab.companies.paths import highest, less, lowest, mean, reached
from game.lab.companies.readings import Reading
from game.lab.validation.bench import Bench, week_of
from game.lab.validation.measure import Experiment, Measure, above, below
from game.model.numbers import Num

ATTRITION: Final = 0.22
WINDOW: Final = slice(week_of(12), week_of(15) + 1)
"""Months 12 to 15."""
MIDDLE: Final = (WINDOW.start + WINDOW.stop - 1) // 2


def freezing(bench: Bench) -> Sequence[Measure]:
    """Experiment 6."""
    heads = bench.subject.setting.reference.staff
    lost = [1.0 - now / heads for now in bench.path("freeze", readings.headcount)]
    months = reached(lost, ATTRITION, bench.xp) * 12 / 52
    attempts = bench.path("freeze", readings.service_share)[MIDDLE]
    worth = bench.path("freeze", readings.service_worth)[MIDDLE]
    return [
        Measure("months until attrition has cut headcount by 22 %", months, 12.0, 15.0),
        Measure("least cut, months 12-15", lowest(lost[WINDOW], bench.xp), 0.19, 0.25),
        Measure("largest cut, months 12-15", highest(lost[WINDOW], bench.xp), 0.19, 0.25),
        Measure("share of chats that AI attempts", attempts, 0.65, 0.68, room=0.004),
        Measure("agents' worth of attempts", worth, 650.0, 750.0),
    ]


def mandating(bench: Bench) -> Sequence[Measure]:
    """Experiment 10."""

    def at(reading: Reading, policy: str = "mandate", week: int = week_of(6)) -> Num:
        return bench.path(policy, reading)[week]

    felt = at(readings.perceived) - at(readings.actual)
    return [
        Measure("burned out", at(readings.burned_out), 0.60, 0.77),
        Measure("burned out under hold", at(readings.burned_out, "hold"), 0.25, 0.45),
        Measure("intend to quit", at(readings.quit_intention), 0.25, 0.40),
        Measure("intend to quit under hold", at(readings.quit_intention, "hold"), 0.10, 0.25),
        above("perceived less actual productivity", felt, 0.0, room=0.03),
        below("actual productivity over its start", at(readings.actual), 1.0, room=0.02),
        above(
            "engineering, week 4: perceived", at(readings.engineering_perceived, week=4), 1.0,
            room=0.03,
        ),
        below(
            "engineering, week 4: actual", at(readings.engineering_actual, week=4), 1.0, room=0.03
        ),
    ]  # fmt: skip


def helping(bench: Bench) -> Sequence[Measure]:
    """Experiment 11."""
    week = 26
    tools, plain = (
        bench.path(policy, readings.service_actual)[week] for policy in ("trained copilots", "hold")
    )
    rookies = bench.path("trained copilots", readings.service_rookies_actual)[week]
    helped, held = (_rookie_quits(bench, name, week) for name in ("trained copilots", "hold"))
    return [
        Measure("tasks an hour gained", tools / plain - 1.0, 0.11, 0.17),
        Measure("rookies' gain", rookies - 1.0, 0.25, 0.40),
        Measure("rookies' quits avoided", 1.0 - helped / held, low=0.25),
    ]


def _rookie_quits(bench: Bench, policy: str, week: int) -> Num:
    """Over the rookies there were at the week's start."""
    there = bench.path(policy, readings.service_rookies)[week - 1]
    return bench.path(policy, readings.service_rookie_quits)[week] / there


def surviving(bench: Bench) -> Sequence[Measure]:
    """Experiment 12."""
    half_year = slice(1, 27)
    fewer, held = (
        mean(bench.path(policy, readings.quits)[half_year]) for policy in ("one percent", "hold")
    )
    what = "voluntary quits above hold's, the half year after"
    return [Measure(what, fewer / held - 1.0, 0.20, 0.45)]


def fearing(bench: Bench) -> Sequence[Measure]:
    """Experiment 13."""
    falls = [
        less(bench.path("hold", morale), bench.path("announce", morale))[week_of(6)]
        for morale in readings.MORALE
    ]
    what = "least fall of morale in any department, month 6"
    return [Measure(what, lowest(falls, bench.xp), low=0.03)]


STAFFING = (
    Experiment(6, "freeze", freezing),
    Experiment(10, "mandate, month 6", mandating),
    Experiment(11, "copilots with training in service, 26 weeks", helping),
    Experiment(12, "1 % of staff laid off once, not refilled", surviving),
    Experiment(13, "announcement without automation", fearing),
)
