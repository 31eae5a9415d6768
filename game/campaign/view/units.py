"""What a figure of the desk counts, and in what: the first sentence of the answer to '?'."""

from __future__ import annotations

from collections.abc import Mapping

COUNTS: Mapping[str, str] = {
    "quality": "Of 100 answers that customers get, how many are right.",
    "churn": "The percentage of customers who close their account in a month.",
    "burnout": "The percentage of staff who are burnt out.",
    "brand": "What the public thinks of you, from 0 to 100.",
    "profit": "Dollars a month.",
    "board": "The board's confidence in you, from 0 to 100; at 0 you are out.",
    "headcount": "Heads, in every department together.",
    "productivity": "How much one person gets done, in percent.",
    "revenue": "Dollars a month.",
    "cash": "Dollars.",
    "silent": "The percentage of customers' questions that end so.",
}
"""By the figure's id; a figure that is not here says it in its reporter's words."""


def counted(figure: str, words: str) -> str:
    """A reporter's words after what the figure counts."""
    return f"{COUNTS.get(figure, '')} {words}".strip()
