"""Where and when we are, the company's figures, and its departments."""

from __future__ import annotations

from game.campaign.desk import DepartmentCard, Desk, Figure, SliceLine
from game.campaign.knowing.reporters import reporters
from game.campaign.words import wording
from game.plain.page import Lines, sentence

_MOODS = {
    "slack": "work pressure is slack",
    "calm": "work pressure is calm",
    "high": "work pressure is high",
    "breaking": "work pressure is at breaking point",
}
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


def departments(desk: Desk) -> Lines:
    """Every department, a paragraph each, and its work, the vendor's easiest first."""
    lines = ["Departments:"]
    for one in desk.departments:
        lines.append(f"  {_department(one)}")
        lines += [f"    {_slice(line)}" for line in one.slices]
    return tuple(lines)


def why(figure: Figure) -> Lines:
    """One figure with its explanation and its past."""
    style = next((one.style for one in reporters() if one.id == figure.id), None)
    past = ", ".join(
        wording.figure(value, style) if style else _past(value) for value in figure.trend
    )
    history = f"By month, as believed: {past}." if figure.trend else ""
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
    return f", {figure.change} this month{_TONES[figure.tone]}" if figure.change else ""


def _department(card: DepartmentCard) -> str:
    parts = [
        f"{card.name}: {card.people:,} people; {card.people_start:,} at the start",
        f"{card.gig} gig workers" if card.gig else "",
        f"{card.alumni:,} former staff who might come back" if card.alumni else "",
        "customers meet its answers" if card.service else "",
        _share(card),
        f"review {card.review} %" if card.review else "no review",
        f"copilots {'on' if card.copilots else 'off'}",
        _MOODS[card.mood],
        card.note,
    ]
    return sentence("; ".join(part for part in parts if part))


def _slice(line: SliceLine) -> str:
    done = f"AI does {line.done} %" if line.done else "people do it"
    parts = [f"{line.name}: {done}", f"claimed {line.claimed} % right"]
    if line.found is not None:
        parts.append(f"found {line.found} %{f' {line.band}' if line.band else ''}")
    return sentence("; ".join([*parts, line.known]))


def _share(card: DepartmentCard) -> str:
    ordered = f", {card.ai_target} % ordered" if card.ai_target != card.ai_share else ""
    return f"AI does {card.ai_share} % of the work{ordered}"
