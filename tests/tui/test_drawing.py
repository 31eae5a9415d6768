"""Bars, sparklines and plots."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.campaign.desk import Curve
from game.tui.glyphs import bar, cell, sparkline
from game.tui.widgets.plots.plot import Canvas, axis, bounds, draw, marks


@given(st.floats(-1, 2), st.integers(1, 40))
def test_a_bar_fills_its_width_whatever_the_share(share: float, width: int) -> None:
    full, empty = bar(share, width, "x", ".")
    assert len(full + empty) == width
    assert bool(full) == (share > 0)


@given(st.text(), st.integers(1, 40))
def test_a_cell_is_as_wide_as_it_was_told(text: str, width: int) -> None:
    assert cell(text, width).cell_length == width


def test_a_trend_nobody_knows_is_no_flat_line() -> None:
    assert set(sparkline([None] * 9, 9)) == {"─", " "}
    assert sparkline([1.0, None, 2.0], 9)[1] == "─"


def test_a_trend_rises_with_its_values_and_a_still_one_stays_level() -> None:
    assert sparkline([1.0, 2.0, 3.0], 9) == "".join(sorted(sparkline([1.0, 2.0, 3.0], 9)))
    assert len(set(sparkline([5.0, 5.001, 5.0], 9))) == 1


@given(st.lists(st.one_of(st.none(), st.floats(-1e9, 1e9)), min_size=2, max_size=60))
def test_any_curve_can_be_drawn(values: list[float | None]) -> None:
    curve = Curve("q", "Quality", "index", tuple(values), (), "")
    canvas = Canvas(30, 8)
    draw(canvas, values, len(values), bounds(curve), every=1)
    drawn = any(canvas.glyph(x, y) != " " for x in range(30) for y in range(8))
    assert drawn == any(value is not None for value in values)


def test_what_happened_stands_under_its_month_however_early_the_game_has_ended() -> None:
    width, curve = 60, 6  # the first morning, and five months
    (line, *_) = marks([(5, "out")], width, curve)[:1]
    months = axis(width, curve).plain
    assert months.split() == ["month", "0", "1", "2", "3", "4", "5"]
    (early, *_) = marks([(1, "x")], width, curve)[:1]
    assert early.plain.index("▲") == months.index("1")
    assert line.plain.rstrip().endswith("out ▲")
    assert line.plain.rindex("▲") == months.rindex("5")
