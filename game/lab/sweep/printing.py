"""A sweep in lines, and its games in a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import astuple, fields
from pathlib import Path

from game.lab.sweep.results import RunRow, Spread, StrategySweep, Sweep
from game.lab.telling.several import several

Row = tuple[str, ...]
EVERY = 6
"""Turns between the rows of the table of turns; the JSON document has every one."""


def headline(swept: Sweep) -> str:
    """What has been played."""
    return (
        f"{swept.scenario} · seed {swept.seed} · {swept.difficulty} · {several(swept.runs, 'run')} "
        f"of each strategy · best of them {_spread(swept.par)}"
    )


def scores(swept: Sweep) -> list[Row]:
    """The table of scores: mean, and what nine runs in ten lie between."""
    head = (
        "strategy", "score", "5-95 %", "value", "customers", "people", "trust", "wins",
        "dismissed", "reversed", "in month",
    )  # fmt: skip
    return [head, *(_scores(one) for one in swept.strategies)]


def _scores(one: StrategySweep) -> Row:
    axes = (one.axes.value, one.axes.customers, one.axes.people, one.axes.trust)
    return (
        one.strategy,
        f"{one.score.mean:.1f}",
        _between(one.score),
        *(f"{axis.mean:.0f}" for axis in axes),
        f"{one.wins:.0%}",
        f"{one.dismissed:.0%}",
        f"{one.reversed:.0%}",
        f"{one.reversal_month.mean:.1f}" if one.reversal_month else "–",
    )


def endings(swept: Sweep) -> list[Row]:
    """The table of endings, those that somebody reached, the most frequent first."""
    return [(one.strategy, ", ".join(_endings(one))) for one in swept.strategies]


def _endings(one: StrategySweep) -> Iterator[str]:
    for name, part in sorted(one.endings.items(), key=lambda each: -each[1]):
        if part:
            yield f"{name} {part:.1%}"


def turns(one: StrategySweep) -> list[Row]:
    """A strategy's means, every few turns."""
    head = (
        one.strategy, "in office", "profit $M", "quality", "reported", "churn", "brand", "burnout",
        "headcount", "board",
    )  # fmt: skip
    return [head, *(
        (
            f"turn {turn.turn}", f"{turn.in_office:.0%}", f"{turn.profit:z.1f}",
            f"{turn.quality:.3f}", f"{turn.reported_quality:.3f}", f"{turn.churn:.2f}",
            f"{turn.brand:.3f}", f"{turn.burnout:.3f}", f"{turn.headcount:.3f}",
            f"{turn.board:.3f}",
        )
        for turn in one.turns
        if turn.turn % EVERY == 0 or turn is one.turns[-1]
    )]  # fmt: skip


def _spread(spread: Spread) -> str:
    return f"{spread.mean:.1f} ({_between(spread)})"


def _between(spread: Spread) -> str:
    return f"{spread.p5:.0f}-{spread.p95:.0f}"


def write_csv(path: Path, rows: Iterable[RunRow]) -> None:
    """Every game as a row; numbers in full."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([each.name for each in fields(RunRow)])
        writer.writerows(astuple(row) for row in rows)
