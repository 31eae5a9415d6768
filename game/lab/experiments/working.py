"""Work: augmenting against replacing, automation that works, and a standard that slides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.frozen import replace
from game.lab.companies import readings
from game.lab.companies.paths import highest, less, lowest, mean, times
from game.lab.companies.readings import Reading
from game.lab.validation.bench import HALF_YEAR_TO_YEAR, Bench, week_of
from game.lab.validation.measure import Experiment, Measure, above
from game.model.levers import Levers
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import Num
from game.model.sectors.pressure import standard, time_per_task
from game.model.week import posts, set_scene

PRESSED: Final = 1.3
YEAR: Final = 52


def augmenting(bench: Bench) -> Sequence[Measure]:
    """Experiment 9."""
    both = zip(
        times(_ahead(bench, readings.value), 1.0 / bench.path("hold", readings.value)[0]),
        _ahead(bench, readings.board),
        strict=True,
    )
    behind = highest((bench.xp.minimum(value, board) for value, board in both), bench.xp)
    ahead = bench.total("augment", 36) - bench.total("replace", 36)
    what = "behind on value and on board at once, months 6-12, at most"
    return [
        above("total ahead of replace, month 36, points", ahead, 0.0, room=5.0),
        above(what, behind, 0.0, room=0.03),
    ]


def _ahead(bench: Bench, reading: Reading) -> list[Num]:
    """*replace* above *augment*, months 6 to 12."""
    replaced, augmented = (bench.path(name, reading) for name in ("replace", "augment"))
    return less(replaced, augmented)[HALF_YEAR_TO_YEAR]


def automating(bench: Bench) -> Sequence[Measure]:
    """Experiment 14."""
    quality = bench.path("marketing", readings.marketing_quality)
    worst = lowest(quality[: week_of(48) + 1], bench.xp)
    saved = less(*(bench.path(name, readings.marketing_cost) for name in ("hold", "marketing")))
    years = [(year, saved[week_of(12 * year - 12) : week_of(12 * year)]) for year in (2, 3, 4)]
    return [
        Measure("quality lost at most", quality[0] - worst, high=0.05),
        *(Measure(f"saved in year {n}, $M", mean(year) / 1e6, 8.0, 12.0) for n, year in years),
    ]


def sliding(bench: Bench) -> Sequence[Measure]:
    """Experiment 15."""
    plain = neutral_levers(bench.subject.parameters)
    worn = _pressed(bench, PRESSED, 26, 1.0, plain)
    left = _pressed(bench, 1.0, YEAR, worn, plain)
    lifted = _pressed(bench, 1.0, YEAR, worn, replace(plain, programme=1.0))
    return [
        Measure("standard after 26 weeks", worn, 0.803, 0.813, room=0.001),
        Measure("moved by itself in the year after", left - worn, 0.0, 0.0, room=0.001),
        above("lifted by a programme in the year after", lifted - worn, 0.0, room=0.05),
    ]


def _pressed(bench: Bench, pressure: float, weeks: int, now: Num, orders: Levers) -> Num:
    """Service's standard after weeks at a forced work pressure."""
    subject = bench.subject
    calm = quiet(subject.parameters)
    for _ in range(weeks):
        scene = set_scene(subject.setting, subject.company, orders, calm, (None, bench.xp))
        post = posts(scene)[0]
        post = replace(post, team=replace(post.team, standard=now))
        now = standard(scene, post, time_per_task(scene, now, pressure))
    return now


WORKING = (
    Experiment(9, "augment against replace", augmenting),
    Experiment(14, "marketing at 75 % with review", automating),
    Experiment(15, "work pressure forced to 1.3 for 26 weeks, then 1", sliding),
)
