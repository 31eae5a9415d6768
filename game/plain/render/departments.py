"""The departments: all that is known of each, or only what has changed since it was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.campaign.desk import DepartmentCard, SliceLine
from game.campaign.words.wording import several
from game.plain.page import Lines, sentence

MOODS = {
    "slack": "work pressure is slack",
    "calm": "work pressure is calm",
    "high": "work pressure is high",
    "breaking": "work pressure is at breaking point",
}


def departments(cards: Sequence[DepartmentCard]) -> Lines:
    """Every department, a paragraph each, and its work, the vendor's easiest first."""
    lines = ["Departments:"]
    for one in cards:
        lines.append(_row(one.name, _parts(one)))
        lines += [f"    {_slice(line)}" for line in one.slices]
    return tuple(lines)


def changed(heard: Sequence[DepartmentCard], now: Sequence[DepartmentCard]) -> Lines:
    """Of each department what reads otherwise than it did; nothing where all reads as before."""
    known = {one.id: one for one in heard}
    lines: list[str] = []
    for one in now:
        before = known.get(one.id)
        lines += _moved(before, one) if before else departments((one,))[1:]
    return ("Departments, where something has changed:", *lines) if lines else ()


def _moved(before: DepartmentCard, now: DepartmentCard) -> list[str]:
    parts = [part for part in _parts(now) if part not in _parts(before)]
    if before.gig and not now.gig:
        parts.append("no gig workers any more")
    told = {_ageless(line) for line in before.slices}
    work = [f"    {_slice(line)}" for line in now.slices if _ageless(line) not in told]
    news = work or any(part != now.note for part in parts)  # what is in the air is no change
    return [_row(now.name, parts), *work] if news else []


def _row(name: str, parts: Sequence[str]) -> str:
    return f"  {sentence(f'{name}: ' + '; '.join(parts) if parts else f'{name}, its work:')}"


def _parts(card: DepartmentCard) -> list[str]:
    parts = (
        f"{card.people:,} people; {card.people_start:,} at the start",
        several(card.gig, "gig worker") if card.gig else "",
        f"{card.alumni:,} former staff who might come back" if card.alumni else "",
        "customers meet its answers" if card.service else "",
        _share(card),
        f"review {card.review} %" if card.review else "no review",
        f"copilots {'on' if card.copilots else 'off'}",
        MOODS[card.mood],
        card.note,
    )
    return [part for part in parts if part]


def _share(card: DepartmentCard) -> str:
    ordered = f", {card.ai_target} % ordered" if card.ai_target != card.ai_share else ""
    return f"AI does {card.ai_share} % of the work{ordered}"


def _slice(line: SliceLine) -> str:
    done = f"AI does {line.done} %" if line.done else "people do it"
    parts = [f"{line.name}: {done}", f"claimed {line.claimed} % right"]
    if line.found is not None:
        parts.append(f"found {line.found} %{f' {line.band}' if line.band else ''}")
    return sentence("; ".join([*parts, line.known]))


def _ageless(line: SliceLine) -> SliceLine:
    """An audit that is merely a month older has found nothing new."""
    return replace(line, band="", known="")
