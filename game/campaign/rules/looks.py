"""What a sample finds and how well, in both number worlds."""

from __future__ import annotations

from game.model.numbers import Num, Numbers, Truth

Z95 = 1.96


def stream(kind: str, department: str) -> str:
    """The luck of a look: nobody orders the same twice for one month."""
    return f"look:{kind}:{department}"


def fresh(month: Num, found: Num, turns: int, xp: Numbers) -> Truth:
    """Whether what was found in a month still counts; `found` 0: nobody has looked."""
    return xp.both(found > 0.0, month - found < float(turns))


def half_width(truth: Num, size: int, xp: Numbers) -> Num:
    """Half the 95 % interval of a share found in `size` cases: 1.96·√(p(1−p)/n)."""
    share = xp.clip(truth, 0.02, 0.98)
    return Z95 * xp.sqrt(share * (1.0 - share) / float(size))


def found(truth: Num, size: int, draw: Num, xp: Numbers) -> Num:
    """The share that a sample of `size` finds; `draw` is a standard normal."""
    share = xp.clip(truth, 0.02, 0.98)
    return xp.clip(truth + xp.sqrt(share * (1.0 - share) / float(size)) * draw, 0.0, 1.0)


def aged(band: Num, months: Num, widening: float) -> Num:
    """The band after `months`: it widens by `widening` points a month."""
    return band + widening / 100.0 * months
