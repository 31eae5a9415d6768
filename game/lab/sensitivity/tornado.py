"""The picture `docs/sensitivity.svg`: the ten parameters that move most, for each question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from game.lab.sensitivity.drawing import bar, document, dot, line, text
from game.lab.sensitivity.outcomes import REVERSAL, WAYS
from game.lab.sensitivity.ranking import TOP, VALUES, Study, Varied

WIDTH: Final = 820
LEFT, RIGHT = 240, 790
"""Where the plots begin and end; names stand left of them."""
ROW, TALL_ROW = 22, 36
SECOND: Final = 360
"""Where the second plot begins."""
HEIGHT: Final = SECOND + 60 + TOP * TALL_ROW + 40

Scale = Callable[[float], float]
"""From a value to a place."""


def picture(study: Study) -> str:
    """The SVG."""
    title = "What moves the reversal month and the final values most"
    return document(WIDTH, HEIGHT, title, [*_months(study), *_values(study)])


def _months(study: Study) -> Iterator[str]:
    top, usual = study.top([REVERSAL]), study.usual[REVERSAL]
    place = _scale(end for one in top for end in _ends(one, REVERSAL))
    yield text(16, 24, "Month from which reversing is worth it", "head")
    yield text(16, 42, "outlined: the parameter at its low end; filled: at its high end", "small")
    for row, one in enumerate(top):
        y = 56.0 + row * ROW
        low, high = _ends(one, REVERSAL)
        yield from _name(one, y + 12)
        yield bar(place(usual), place(low), y + 3, ROW - 8, "low")
        yield bar(place(usual), place(high), y + 3, ROW - 8, "high")
    bottom = 58.0 + TOP * ROW
    yield line((place(usual), 50), (place(usual), bottom), "usual")
    yield from _axis(place, bottom, range(0, 61, 5), "month {:g}".format)


def _values(study: Study) -> Iterator[str]:
    top = study.top(VALUES)
    names = [f"{way} 60" for way in WAYS]
    place = _scale(end for one in top for name in names for end in _ends(one, name))
    yield text(16, SECOND, "Value at month 60 above holding", "head")
    yield text(16, SECOND + 18, "share of the start's; open: low end, filled: high end", "small")
    bottom = SECOND + 48.0 + TOP * TALL_ROW
    for column, way in enumerate(WAYS):
        x, usual = LEFT + 150.0 + column * 110, place(study.usual[f"{way} 60"])
        yield line((x, SECOND - 4), (x + 18, SECOND - 4), f"span {way}")
        yield text(x + 24, SECOND, way)
        yield line((usual, SECOND + 28), (usual, bottom), "usual")
        yield text(usual, SECOND + 24, f"{way} now", "small", "middle")
    for row, one in enumerate(top):
        yield from _spans(one, place, SECOND + 36.0 + row * TALL_ROW)
    yield from _axis(place, bottom, range(-200, 101, 20), _percent, 100)


def _spans(one: Varied, place: Scale, y: float) -> Iterator[str]:
    """A parameter's three ways, under each other."""
    yield from _name(one, y + 18)
    for lane, way in enumerate(WAYS):
        low, high = (place(end) for end in _ends(one, f"{way} 60"))
        level = y + 6 + lane * 9
        yield line((low, level), (high, level), f"span {way}")
        yield dot(low, level, f"{way} open")
        yield dot(high, level, way)


def _percent(mark: float) -> str:
    sign = "+" if mark > 0 else ""
    return f"{sign}{mark:g} %".replace("-", "−")


def _ends(one: Varied, outcome: str) -> tuple[float, float]:
    return one.swing.low[outcome], one.swing.high[outcome]


def _name(one: Varied, y: float) -> Iterator[str]:
    factor = one.swing.factor
    times = "× " if factor.record.sector == "team" else ""
    yield text(LEFT - 88, y, factor.name, anchor="end")
    yield text(LEFT - 80, y, f"{times}{factor.low:.3g}–{factor.high:.3g}", "small")


def _scale(values: Iterable[float]) -> Scale:
    known = list(values)
    low, high = min(known), max(known)
    wide = (high - low) or 1.0

    def place(value: float) -> float:
        return LEFT + 12 + (value - low) / wide * (RIGHT - LEFT - 24)

    return place


def _axis(
    place: Scale, y: float, marks: Iterable[int], told: Callable[[float], str], per: int = 1
) -> Iterator[str]:
    yield line((LEFT, y), (RIGHT, y), "axis")
    for mark in marks:
        x = place(mark / per)
        if LEFT <= x <= RIGHT:
            yield line((x, y), (x, y + 4), "axis")
            yield text(x, y + 17, told(mark), "small", "middle")
