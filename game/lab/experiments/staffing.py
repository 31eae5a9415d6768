"""People: frozen out, laid off, frightened, mandated, helped."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from statistics import fmean
from typing import Final

from game.lab.bench import Bench, week_of
from game.lab.measure import Experiment, Measure, above, below
from game.model.week import Week

ATTRITION: Final = 0.22
MIDDLE: Final = 58
"""Week in the middle of months 12 to 15."""


def freezing(bench: Bench) -> Sequence[Measure]:
    """Experiment 6."""
    weeks, heads = bench.run("freeze"), bench.subject.setting.reference.staff
    lost = [1.0 - week.readouts.headcount / heads for week in weeks]
    reached = next((week for week, now in enumerate(lost) if now >= ATTRITION), nan)
    later = weeks[MIDDLE]
    return [
        Measure("months until attrition has cut headcount by 22 %", reached * 12 / 52, 12.0, 15.0),
        Measure("headcount cut in the middle of months 12-15", lost[MIDDLE], 0.19, 0.25),
        Measure("share of chats that AI attempts", later.company.teams[0].ai_share, 0.65, 0.68),
        Measure("agents' worth of attempts", later.readouts.teams[0].worth, 650.0, 750.0),
    ]


def mandating(bench: Bench) -> Sequence[Measure]:
    """Experiment 10."""
    month = week_of(6)
    mandate, hold = bench.run("mandate")[month].readouts, bench.run("hold")[month].readouts
    engineering = bench.run("mandate")[4].readouts.teams[2]
    return [
        Measure("burned out", mandate.burned_out, 0.60, 0.77),
        Measure("burned out under hold", hold.burned_out, 0.25, 0.45),
        Measure("intend to quit", mandate.quit_intention, 0.25, 0.40),
        Measure("intend to quit under hold", hold.quit_intention, 0.10, 0.25),
        above("perceived less actual productivity", mandate.perceived - mandate.actual, 0.0),
        below("actual productivity over its start", mandate.actual, 1.0),
        above("engineering, week 4: perceived", engineering.perceived, 1.0),
        below("engineering, week 4: actual", engineering.actual, 1.0),
    ]


def helping(bench: Bench) -> Sequence[Measure]:
    """Experiment 11."""
    helped, held = (_service(bench, name) for name in ("trained copilots", "hold"))
    tools, plain = helped[1].readouts.teams[0], held[1].readouts.teams[0]
    quits = _rookie_quits(helped) / _rookie_quits(held)
    return [
        Measure("tasks an hour gained", tools.actual / plain.actual - 1.0, 0.11, 0.17),
        Measure("rookies' gain", tools.rookies_actual - 1.0, 0.25, 0.40),
        Measure("rookies' quits avoided", 1.0 - quits, low=0.25),
    ]


def _service(bench: Bench, policy: str) -> tuple[Week, Week]:
    """Weeks 25 and 26."""
    return bench.run(policy)[25], bench.run(policy)[26]


def _rookie_quits(weeks: tuple[Week, Week]) -> float:
    before, week = weeks
    return week.readouts.teams[0].rookie_quits / before.company.teams[0].rookies


def surviving(bench: Bench) -> Sequence[Measure]:
    """Experiment 12."""
    half_year = slice(1, 27)
    more = fmean(map(_quits, bench.run("one percent")[half_year]))
    return [
        Measure(
            "voluntary quits above hold's, the half year after",
            more / fmean(map(_quits, bench.run("hold")[half_year])) - 1.0, 0.20, 0.45,
        )
    ]  # fmt: skip


def _quits(week: Week) -> float:
    read = week.readouts
    return fmean(team.quits + team.rookie_quits for team in read.teams) / read.headcount


def fearing(bench: Bench) -> Sequence[Measure]:
    """Experiment 13."""
    before, after = bench.subject.company.teams, bench.run("announce")[week_of(6)].company.teams
    falls = [a.morale - b.morale for a, b in zip(before, after, strict=True)]
    return [Measure("least fall of morale in any department, month 6", min(falls), low=0.03)]


STAFFING = (
    Experiment(6, "freeze", freezing),
    Experiment(10, "mandate, month 6", mandating),
    Experiment(11, "copilots with training in service, 26 weeks", helping),
    Experiment(12, "1 % of staff laid off once, not refilled", surviving),
    Experiment(13, "announcement without automation", fearing),
)
