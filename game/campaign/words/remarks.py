"""Remarks that only colour the telling: which is made never touches the rules' luck.

None is made twice in a game. A list that would run dry in a long calm is spread over it instead.
"""

from __future__ import annotations

from functools import cache

from game.campaign.context import Context
from game.campaign.words.lexicon import lexicon

EVERY = {"quiet": 2, "busy": 2, "breaking": 2, "reversal": 3}
"""Of the moods that last: in every how many of their weeks somebody remarks on them."""

Moods = tuple[tuple[str, int], ...]
"""How many weeks of each mood there have been."""


@cache
def _words(table: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(lines) for name, lines in lexicon()[table].items()}


def counted(moods: Moods, mood: str) -> Moods:
    """With one week more of a mood."""
    so_far = dict(moods)
    so_far[mood] = so_far.get(mood, 0) + 1
    return tuple(so_far.items())


def week_remark(context: Context, mood: str, number: int) -> str:
    """A remark on the week that is the `number`-th of its mood, from 1; may be empty."""
    every = EVERY.get(mood, 1)
    if number % every:
        return ""
    lines = _words("weeks").get(mood, ())
    return _line(context, lines, f"cosmetic:week:{mood}", number // every)


def incident_line(context: Context, number: int) -> str:
    """What the papers had when something wrong reached the public, for the `number`-th time."""
    return _line(context, _words("incidents")["lines"], "cosmetic:incident", number)


def unanswered_line(context: Context, number: int) -> str:
    """What is said when the `number`-th staff survey, from 1, has gone unanswered."""
    return _line(context, _words("staff_survey")["unanswered"], "cosmetic:survey", number)


def _line(context: Context, lines: tuple[str, ...], stream: str, number: int) -> str:
    """The line of a number, from 1, in an order of this seed's own; none once all have come."""
    if not 0 < number <= len(lines):
        return ""
    order = sorted(range(len(lines)), key=lambda place: context.luck.uniform(stream, 0, place))
    text = lines[order[number - 1]]
    opening = context.scenario.opening
    return text.replace("{company}", opening.company).replace("{paper}", opening.paper)
