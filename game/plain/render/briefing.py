"""The first day: what a new chief executive is told."""

from __future__ import annotations

from game.plain.page import Lines, sentence
from game.scenario.rules import Opening


def briefing(opening: Opening) -> Lines:
    """Who we are, and the briefing's paragraphs."""
    parts = (line for paragraph in opening.briefing for line in (" ".join(paragraph.split()), ""))
    about = f"{opening.company}, {sentence(opening.sector)} Read about in {opening.paper}."
    return (about, "", *parts)
