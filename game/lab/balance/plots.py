"""A balance as plots in plain text, 80 columns wide, without colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from game.lab.balance.measuring import FIGURES
from game.lab.balance.results import Balanced, Box, StrategyBalance, TargetMeasured
from game.lab.telling.several import several

WIDE = 80
NAME = 15
MEAN = 6
SPAN = WIDE - NAME - MEAN - 2
"""Columns from 0 to 100."""
TITLES = {
    "total": "score", "value": "value", "customers": "customers", "people": "people",
    "trust": "trust",
}  # fmt: skip
BARS = " ▁▂▃▄▅▆▇█"
LEGEND = "├──┤ nine games in ten · ▒▒ half of them · █ the middle one · right: the mean"


def headline(found: Balanced) -> list[str]:
    """What has been played."""
    of = len(found.strategies)
    return [
        f"{found.title} · seed {found.seed} · {found.difficulty}",
        f"{several(found.games, 'game')} of each of {of} strategies, on the same luck",
    ]


def boxes(found: Balanced) -> Iterator[str]:
    """The score and each axis, a line a strategy."""
    yield LEGEND
    for figure in FIGURES:
        yield ""
        yield f"{TITLES[figure]:<{NAME}} {_scale()} {'mean':>{MEAN}}"
        for one in found.strategies:
            shown: Box = getattr(one, figure)
            yield f"{one.strategy:<{NAME}} {box_line(shown)} {shown.mean:>{MEAN}.1f}"


def _scale() -> str:
    marks = [" "] * SPAN
    for number in (0, 25, 50, 75, 100):
        text = str(number)
        at = min(_column(number), SPAN - len(text))
        marks[at : at + len(text)] = text
    return "".join(marks)


def _column(value: float) -> int:
    return min(max(round(value / 100.0 * (SPAN - 1)), 0), SPAN - 1)


def box_line(shown: Box) -> str:
    """``·    ├──▒▒█▒▒────┤``: a box over 0-100."""
    signs = [" "] * SPAN
    low, high = _column(shown.p5), _column(shown.p95)
    for place in range(low, high + 1):
        signs[place] = "─"
    signs[low], signs[high] = "├", "┤"
    for place in range(_column(shown.p25), _column(shown.p75) + 1):
        signs[place] = "▒"
    signs[_column(shown.p50)] = "█"
    return "".join(signs)


def reversals(found: Balanced) -> Iterator[str]:
    """When each strategy turns round: a column a turn."""
    wide = min(found.turns, SPAN - 10)
    scale = f"1{found.turns:>{max(wide - 1, 1)}}"
    yield f"{'turns round in':<{NAME}} {scale}  of games {'mean':>{MEAN}}"
    for one in found.strategies:
        if one.reversal_month:
            bars = _bars(one.reversal_months, wide)
            share, mean = one.reversed, one.reversal_month.mean
            yield f"{one.strategy:<{NAME}} {bars} {share:>9.0%} {mean:>{MEAN}.1f}"


def _bars(games: tuple[int, ...], wide: int) -> str:
    """Games by turn, the highest bar the turn with most; turns share a column where they must."""
    columns = [0] * wide
    for turn, count in enumerate(games):
        columns[turn * wide // len(games)] += count
    most = max(columns)
    return "".join(BARS[-(-count * (len(BARS) - 1) // most)] for count in columns)


def outcomes(found: Balanced) -> list[tuple[str, ...]]:
    """Who wins, who is dismissed, who earns in the first year, how many turn round."""
    head = ("", "wins", "dismissed", "reversed", "first year", "score", "5-95 %")
    return [head, *(
        (
            one.strategy, f"{one.wins:.0%}", f"{one.dismissed:.0%}", f"{one.reversed:.0%}",
            first_year(one), f"{one.total.mean:.1f}", f"{one.total.p5:.0f}-{one.total.p95:.0f}",
        )
        for one in found.strategies
    )]  # fmt: skip


def first_year(one: StrategyBalance) -> str:
    """``×1.12``: adjusted profit of the first year against holding still."""
    return "–" if one.first_year is None else f"×{one.first_year:.2f}"


def endings(found: Balanced) -> Iterator[tuple[str, str]]:
    """By strategy where it ends, the most frequent first."""
    for one in found.strategies:
        shares = (f"{name} {share:.0%}" for name, share in one.endings.items())
        yield one.strategy, ", ".join(shares)


def order(found: Balanced) -> Iterator[tuple[str, str]]:
    """By figure the strategies, the best first."""
    for figure, names in found.order.items():
        yield TITLES[figure], " > ".join(names)


def folded(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """A name and what is said of it, on as many lines as it takes."""
    for name, text in rows:
        lines = wrap(text, WIDE - NAME - 1, break_on_hyphens=False) or ["–"]
        for head, line in zip((name, *("" for _ in lines[1:])), lines, strict=True):
            yield f"{head:<{NAME}} {line}"


def aims(found: Balanced) -> list[tuple[str, ...]]:
    """The targets and what they come to."""
    if not found.targets:
        return []
    head = ("target", "corridor", "measured", "")
    return [head, *(
        (
            f"{one.strategy}.{one.figure}", f"{one.low:g} to {one.high:g}", value(one),
            "holds" if one.holds else f"outside by {one.outside:.3g}" if one.outside else "fails",
        )
        for one in found.targets
    )]  # fmt: skip


def value(one: TargetMeasured) -> str:
    """What was measured, or a dash."""
    return "–" if one.measured is None else f"{one.measured:.4g}"
