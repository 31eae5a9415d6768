"""The levers a letter may bring to mind: how a scenario writes them, and their registry keys."""

from __future__ import annotations

TEAM = ("ai_share", "review", "copilots", "headcount", "layoff")
"""Written ``support.review`` or, for every department, ``all.review``."""
COMPANY = (
    "freeze", "door", "guarantee", "announce", "all_hands", "training", "programme", "pay", "gig",
    "vendor", "gains", "press", "retract", "look", "reversal", "spare", "callback",
)  # fmt: skip
"""Written ``freeze`` or ``company.freeze``."""


def lever_keys(written: str, departments: tuple[str, ...]) -> tuple[str, ...]:
    """The registry's keys for a lever as written; none if there is no such lever."""
    place, dot, name = written.partition(".")
    if not dot:
        return (place,) if place in COMPANY else ()
    if place == "company":
        return (name,) if name in COMPANY else ()
    if name not in TEAM:
        return ()
    if place == "all":
        return tuple(f"{department}.{name}" for department in departments)
    return (written,) if place in departments else ()


def lever_names(departments: tuple[str, ...]) -> tuple[str, ...]:
    """All that may be written."""
    places = (*departments, "all")
    return (*COMPANY, *(f"{place}.{name}" for place in places for name in TEAM))
