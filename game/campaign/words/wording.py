"""How figures are spelt: one place for signs, units and rounding."""

from __future__ import annotations

from game.campaign.knowing.reporters import Style

UNKNOWN = "?"
SAME = "·"
LEAST = 1e-9
"""Below this a difference is what the machine rounds away, in the unit of any change."""
THOUSANDS = 10_000
"""Heads from which a change is told in thousands: nobody reads the last digits."""

BAND = "± is how far what is found may be off, in points either way."
"""What a band is, for both faces to say."""


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


def several(number: float, noun: str) -> str:
    """``1 gig worker``, ``1,204 gig workers``, ``no gig workers``: whatever takes an s."""
    shown = count(number)
    if shown == "0":
        return f"no {noun}s"
    return f"{shown} {noun}{'' if shown == '1' else 's'}"


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
    """The change as the desk prints it: ``+1``, ``−0.4``, ``·``; empty when not known.

    It is the difference of the two figures as printed, so that nobody who subtracts finds another;
    only of millions of heads, which are printed in hundredths, it tells more.
    """
    if now is None or before is None:
        return ""
    printed, earlier = _printed(now, style), _printed(before, style)
    difference = printed - earlier
    if abs(difference) < LEAST:
        return SAME
    return f"{'+' if difference > 0 else '−'}{_size(abs(difference), style)}"


def _printed(value: float, style: Style) -> float:
    """A figure as printed, in the unit of its change."""
    if style == "percent":
        return float(f"{value * 100:.1f}")
    if style == "millions":
        return _printed_dollars(value * 1e6) / 1e6
    if style == "count":
        return float(f"{value:.0f}")
    return float(f"{value * 100:.0f}")


def _printed_dollars(amount: float) -> float:
    size = abs(amount)
    if size >= 9_950_000:
        return float(f"{amount / 1e6:.0f}") * 1e6
    if size >= 950_000:
        return float(f"{amount / 1e6:.1f}") * 1e6
    return float(f"{amount / 1e3:.0f}") * 1e3 if size >= 950 else float(f"{amount:.0f}")


def _size(difference: float, style: Style) -> str:
    if style == "count" and difference >= THOUSANDS - 0.5:
        return count_roughly(difference)
    if style == "millions" and difference < 0.0495:
        return dollars(difference * 1e6).removeprefix("$")
    text = f"{difference:,.{1 if style in {'percent', 'millions'} else 0}f}"
    return text.removesuffix(".0") if style == "millions" and difference >= 9.95 else text


def percent(share: float) -> str:
    """``38 %`` or ``−5 %``, as texts spell it."""
    return f"{share * 100:z.0f} %".replace("-", "−")


def exactly(share: float) -> str:
    """``1.9 %`` or ``92 %``: to the tenth that a target is told and judged by."""
    return f"{share * 100:z.1f}".removesuffix(".0").replace("-", "−") + " %"


def apart(share: float, target: float) -> str:
    """A share with as many digits as part it from its target: ``16.97 %`` where that is 17 %."""
    for digits in (1, 2, 3):
        told, wanted = (f"{one * 100:z.{digits}f}" for one in (share, target))
        if told != wanted:
            return told.removesuffix(".0").replace("-", "−") + " %"
    return exactly(share)
