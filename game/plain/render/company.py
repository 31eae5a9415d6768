"""Where and when we are, and the company's figures."""

from __future__ import annotations

from game.campaign.desk import Desk, Figure
from game.campaign.knowing.reporters import reporters
from game.campaign.view.ending.truths import NOW_TRUE
from game.campaign.words import wording
from game.plain.page import Lines, sentence

_TONES = {"better": ", better", "worse": ", worse", "same": ""}


def masthead(desk: Desk) -> Lines:
    """The first lines of every desk."""
    rank = "ranked" if desk.ranked else "practice, unranked"
    return (
        f"{desk.company}, {desk.date}.",
        f"Focus: {desk.focus} of {desk.focus_full}. Stock options: {sentence(desk.options_worth)}",
        *((desk.options_note,) if desk.options_note else ()),
        f"Seed {desk.seed}, {desk.difficulty}, {rank}.",
    )


def figures(desk: Desk) -> Lines:
    """The company's figures with how each is known."""
    lines = tuple(f"  {_figure(one)}" for one in desk.figures)
    bands = (f"  {wording.BAND}",) if any(one.band for one in desk.figures) else ()
    return ("Figures, and how we know them:", *lines, *bands)


def why(figure: Figure) -> Lines:
    """One figure with its explanation and its past."""
    style = next((one.style for one in reporters() if one.id == figure.id), None)
    past = ", ".join(
        wording.figure(value, style) if style else _past(value) for value in figure.trend
    )
    how = "as it was" if figure.source == NOW_TRUE else "as believed"
    history = f"By month, {how}: {past}." if figure.trend else ""
    return tuple(line for line in (_figure(figure), figure.why, history) if line)


def _past(value: float | None) -> str:
    if value is None:
        return "?"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def _figure(figure: Figure) -> str:
    band = f" {figure.band}" if figure.band else ""
    # 'audited; audited' helps nobody.
    known = "" if figure.source.startswith(figure.standing) else f" {figure.standing};"
    return f"{figure.name}: {figure.text}{band}{_change(figure)};{known} {sentence(figure.source)}"


def _change(figure: Figure) -> str:
    if figure.change == "·":
        return ", no change"
    # letters move the board within the month too: its change runs from when the month was ended
    over = "since you ended the month" if figure.id == "board" else "this month"
    return f", {figure.change} {over}{_TONES[figure.tone]}" if figure.change else ""
