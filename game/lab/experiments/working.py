"""Work: augmenting against replacing, automation that works, and a standard that slides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

from game.lab.bench import HALF_YEAR_TO_YEAR, Bench, week_of
from game.lab.measure import Experiment, Measure, above
from game.model.calendar import WEEKS_A_YEAR
from game.model.levers import Levers
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import FLOATS
from game.model.pressure import standard, time_per_task
from game.model.week import posts, set_scene

MARKETING = 1
PRESSED = 1.3
YEAR = 52


def augmenting(bench: Bench) -> Sequence[Measure]:
    """Experiment 9."""
    replaced, augmented = (bench.run(name) for name in ("replace", "augment"))
    both = zip(replaced[HALF_YEAR_TO_YEAR], augmented[HALF_YEAR_TO_YEAR], strict=True)
    start = bench.run("hold")[0].readouts.enterprise_value
    behind = max(
        min(
            (a.readouts.enterprise_value - b.readouts.enterprise_value) / start,
            a.company.board - b.company.board,
        )
        for a, b in both
    )
    ahead = bench.total("augment", 36) - bench.total("replace", 36)
    return [
        above("total ahead of replace, month 36, points", ahead, 0.0),
        above("behind on value and on board at once, months 6-12, at most", behind, 0.0),
    ]


def automating(bench: Bench) -> Sequence[Measure]:
    """Experiment 14."""
    weeks, hold = bench.run("marketing"), bench.run("hold")
    quality = [week.readouts.teams[MARKETING].quality for week in weeks[: week_of(48) + 1]]
    costs = [
        (b.readouts.teams[MARKETING].cost - a.readouts.teams[MARKETING].cost) * WEEKS_A_YEAR / 1e6
        for a, b in zip(weeks, hold, strict=True)
    ]
    return [
        Measure("quality lost at most", quality[0] - min(quality), high=0.05),
        *(
            Measure(
                f"saved in year {year}, $M",
                fmean(costs[week_of(12 * year - 12) : week_of(12 * year)]), 8.0, 12.0,
            )
            for year in (2, 3, 4)
        ),
    ]  # fmt: skip


def sliding(bench: Bench) -> Sequence[Measure]:
    """Experiment 15."""
    plain = neutral_levers(bench.subject.parameters)
    worn = _pressed(bench, PRESSED, 26, 1.0, plain)
    left = _pressed(bench, 1.0, YEAR, worn, plain)
    lifted = _pressed(bench, 1.0, YEAR, worn, replace(plain, programme=1.0))
    return [
        Measure("standard after 26 weeks", worn, 0.803, 0.813),
        Measure("moved by itself in the year after", left - worn, 0.0, 0.0),
        above("lifted by a programme in the year after", lifted - worn, 0.0),
    ]


def _pressed(bench: Bench, pressure: float, weeks: int, now: float, orders: Levers) -> float:
    """Service's standard after weeks at a forced work pressure."""
    subject = bench.subject
    calm = quiet(subject.parameters)
    for _ in range(weeks):
        scene = set_scene(subject.setting, subject.company, orders, calm, (None, FLOATS))
        post = posts(scene)[0]
        post = replace(post, team=replace(post.team, standard=now))
        now = standard(scene, post, time_per_task(scene, now, pressure))
    return now


WORKING = (
    Experiment(9, "augment against replace", augmenting),
    Experiment(14, "marketing at 75 % with review", automating),
    Experiment(15, "work pressure forced to 1.3 for 26 weeks, then 1", sliding),
)
