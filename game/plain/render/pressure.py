"""Work pressure: what the departments' words for it are, and what moves it and is moved by it."""

from __future__ import annotations

from game.campaign.desk import Desk
from game.plain.page import Lines
from game.plain.render.departments import MOODS

_MEANS = (
    "It is the work that comes in and has piled up, over what the people there can do. More "
    "people, fewer questions and AI that gets them right lower it; leavers, tiredness, and "
    "checking what AI wrote raise it. Above calm it tires, and tired people do less."
)
_MORE = "For the equation type rule pressure.work; for what it does, rule fatigue.pressure."


def pressure(desk: Desk) -> Lines:
    """How it stands in each department, and what it is."""
    stands = (f"  {card.name}: {MOODS[card.mood]}." for card in desk.departments)
    return (*stands, _MEANS, _MORE)
