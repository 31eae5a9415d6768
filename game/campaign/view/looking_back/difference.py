"""How two futures differ, in the same words for every face."""

from __future__ import annotations

from game.campaign.desk.otherwise import Otherwise, TwoCurves


def skipped(one: Otherwise) -> str:
    """Decisions that were not possible any more; empty if there are none."""
    return f"  No longer possible: {'; '.join(one.skipped)}." if one.skipped else ""


def nothing(month: int) -> str:
    """Why there is nothing yet that could have been decided otherwise."""
    if month <= 1:
        return "Nothing can be played otherwise before a month has been ended."
    return "Nothing was decided yet that could be left out: a look changes only what you know."


def score(one: Otherwise) -> tuple[str, ...]:
    """Both scores at the last month; nothing while the game is not over."""
    if one.score is None or one.score_band is None:
        return ()
    was, other = one.score
    low, high = one.score_band
    band = f"on other luck {_span(low, high)}"
    both = _apart(was, other)
    odd = "" if low <= other - was <= high else " The band is of other luck; yours lies outside."
    return (f"  Score at the last month: {both}; {band}.{odd}",)


def at_the_end(curve: TwoCurves, runs: int) -> str:
    """A figure's last values, and the band of their difference."""
    was, other = curve.was[-1], curve.other[-1]
    span = _span(curve.low[-1], curve.high[-1])
    band = f"in nine of ten among {runs} games on other luck, {span}"
    when = f"at the end, month {len(curve.was) - 1}"
    return f"{curve.name}, {curve.unit}, {when}: {_apart(was, other)}; {band}."


def _span(low: float, high: float) -> str:
    """'−0.1 to +0.2'; one number where both ends are shown alike, words where it is nothing."""
    ends = _signed(low), _signed(high)
    if ends[0] == ends[1]:
        return "no difference" if ends[0] == "+0" else ends[0]
    return " to ".join("0" if end == "+0" else end for end in ends)


def _apart(was: float, other: float) -> str:
    """Both values to the same decimals, and the difference of them as they stand there."""
    size = max(abs(was), abs(other))
    places = 0 if size >= 99.95 else 1 if size >= 9.995 else 2
    one, two = round(was, places), round(other, places)
    moved = f"{two - one:+,.{places}f}".replace("-", "−")
    return f"{_whole(one, places)}, otherwise {_whole(two, places)}: {moved} on this luck"


def _whole(value: float, places: int) -> str:
    return f"{value:,.{places}f}".replace("-", "−")


def spelt(value: float) -> str:
    """Three digits at most and two decimals, whole from a hundred: never wider than five cells."""
    size = abs(value)
    text = f"{size:,.0f}" if size >= 99.95 else f"{size:.1f}" if size >= 9.995 else f"{size:.2f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"−{text}" if value < 0 and text != "0" else text


def _signed(value: float) -> str:
    text = spelt(value)
    return text if text.startswith("−") else f"+{text}"
