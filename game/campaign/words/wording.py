"""How figures are spelt: one place for signs, units and rounding."""

from __future__ import annotations

from game.campaign.knowing.reporters import Style

UNKNOWN = "?"
SAME = "·"
THOUSANDS = 10_000
"""Heads from which a change is told in thousands: nobody reads the last digits."""


def dollars(amount: float) -> str:
    """``$212M``, ``$3.9M``, ``$20k``, ``$5``."""
    size, sign = abs(amount), "−" if amount < -0.5 else ""
    if size >= 9_950_000:
        return f"{sign}${size / 1e6:.0f}M"
    if size >= 950_000:
        return f"{sign}${size / 1e6:.1f}M"
    if size >= 950:
        return f"{sign}${size / 1e3:.0f}k"
    return f"{sign}${size:.0f}"


def signed(amount: float) -> str:
    """``−8.1``, ``+1,250``: with its sign, whole from a hundred."""
    size = abs(amount)
    return f"{'−' if amount <= -0.05 else '+'}{size:,.{0 if size >= 100 else 1}f}"


def count(number: float) -> str:
    """``1,050``, ``6.0M``."""
    return f"{number / 1e6:.2f}M" if abs(number) >= 1e6 else f"{number:z,.0f}"


def count_roughly(number: float) -> str:
    """``36k``, ``1.2M``."""
    return f"{number / 1e6:.1f}M" if number >= 999_500 else f"{number / 1e3:.0f}k"


def figure(value: float | None, style: Style) -> str:
    """A figure as the desk prints it."""
    if value is None:
        return UNKNOWN
    if style == "percent":
        return f"{value * 100:z.1f}%"
    if style == "share":
        return f"{value * 100:z.0f}%"
    if style == "millions":
        return dollars(value * 1e6)
    if style == "count":
        return count(value)
    return f"{value * 100:z.0f}"


def change(now: float | None, before: float | None, style: Style) -> str:
    """The change as the desk prints it: ``+1``, ``−0.4``, ``·``; empty when not known."""
    if now is None or before is None:
        return ""
    if style == "count" and abs(now - before) >= THOUSANDS:
        return f"{'+' if now > before else '−'}{count_roughly(abs(now - before))}"
    digits, difference = _difference(now - before, style)
    text = f"{abs(difference):,.{digits}f}"
    if float(text.replace(",", "")) == 0.0:
        return SAME
    return f"{'+' if difference > 0 else '−'}{text}"


def _difference(difference: float, style: Style) -> tuple[int, float]:
    if style == "percent":
        return 1, difference * 100
    if style == "millions":
        return 1, difference
    if style == "count":
        return 0, difference
    return 0, difference * 100


def percent(share: float) -> str:
    """``38 %`` or ``−5 %``, as texts spell it."""
    return f"{share * 100:z.0f} %".replace("-", "−")
