"""The market of the prototype that the model was fitted with, as the tests hold it."""

from __future__ import annotations

from game.model.curves import Market
from game.model.numbers import FLOATS


def usual_market(last: int = 300, step: int = 4) -> Market:
    """The market of 2023-25: peers follow each other, hope peaks within a year and sinks."""
    return Market(usual_hype(last, step), usual_peers(last, step))


def usual_hype(last: int, step: int) -> tuple[tuple[float, float], ...]:
    """½ + ½ sin(π(t + 25)/140), sampled every `step` weeks. Assumption."""
    return tuple((week, 0.5 + 0.5 * _sine((week + 25) / 140)) for week in range(0, last + 1, step))


def usual_peers(last: int, step: int) -> tuple[tuple[float, float], ...]:
    """.62/(1 + exp(-(t - 48)/16)) above its value at the start, every `step` weeks. Assumption."""
    start = _logistic(-48 / 16)
    return tuple(
        (week, 0.62 * (_logistic((week - 48) / 16) - start)) for week in range(0, last + 1, step)
    )


def _logistic(x: float) -> float:
    return 1.0 / (1.0 + FLOATS.exp(-x))


def _sine(turns: float) -> float:
    """sin(π · turns) by its Taylor series about the nearest multiple of π."""
    whole = FLOATS.floor(turns + 0.5)
    x = (turns - whole) * 3.141592653589793
    term = value = x
    for power in range(3, 24, 2):
        term = -term * x * x / (power * (power - 1))
        value = value + term
    odd = whole - 2.0 * FLOATS.floor(whole / 2.0)
    return value * (1.0 - 2.0 * odd)
