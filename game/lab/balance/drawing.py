"""Distributions as a small drawing in SVG, for one page of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from game.lab.balance.plots import TITLES
from game.lab.balance.results import Balanced, Box

WIDE, LEFT, RIGHT, ROW = 720, 130, 60, 20
MARKS = (0, 25, 50, 75, 100)


def boxes_svg(found: Balanced, figure: str) -> str:
    """A figure by strategy: a line over nine games in ten, a box over half, a tick amid."""
    high = ROW * (len(found.strategies) + 2)
    parts = [*_grid(high), f'<text x="0" y="14" font-weight="bold">{TITLES[figure]}</text>']
    for place, one in enumerate(found.strategies):
        parts += _row(one.strategy, getattr(one, figure), ROW * (place + 1.5))
    label = f"{TITLES[figure]} by strategy, 0 to 100"
    return (
        f'<svg viewBox="0 0 {WIDE} {high}" role="img" aria-label="{label}" font-size="12" '
        f'font-family="sans-serif">{"".join(parts)}</svg>'
    )


def _x(value: float) -> str:
    return f"{LEFT + min(max(value, 0.0), 100.0) / 100.0 * (WIDE - LEFT - RIGHT):.1f}"


def _grid(high: int) -> Iterator[str]:
    for mark in MARKS:
        x = _x(mark)
        yield f'<line x1="{x}" x2="{x}" y1="18" y2="{high - 8}" stroke="#d8dde6"/>'
        yield f'<text x="{x}" y="14" text-anchor="middle" fill="#5a6577">{mark}</text>'


def _row(name: str, box: Box, y: float) -> Iterator[str]:
    wide = float(_x(box.p75)) - float(_x(box.p25))
    yield f'<text x="0" y="{y + 4:g}">{escape(name)}</text>'
    yield f'<line x1="{_x(box.p5)}" x2="{_x(box.p95)}" y1="{y:g}" y2="{y:g}" stroke="#5a6577"/>'
    yield (
        f'<rect x="{_x(box.p25)}" y="{y - 5:g}" width="{wide:.1f}" height="10" fill="#9db4d6" '
        'stroke="#3b5b8c"/>'
    )
    yield (
        f'<line x1="{_x(box.p50)}" x2="{_x(box.p50)}" y1="{y - 6:g}" y2="{y + 6:g}" '
        'stroke="#16294a" stroke-width="2"/>'
    )
    yield f'<text x="{WIDE}" y="{y + 4:g}" text-anchor="end">{box.mean:.1f}</text>'
