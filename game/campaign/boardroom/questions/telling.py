"""The board's question and its answers in words."""

from __future__ import annotations

from typing import Any

from game.campaign.boardroom.questions import asking
from game.campaign.boardroom.questions.figures import filled
from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon
from game.campaign.words.wording import percent

ASKED = "The board asked:"
"""How the note of a question begins."""


def words(kind: str) -> dict[str, Any]:
    """A question's texts, by name."""
    table: dict[str, Any] = lexicon()["question"][kind]
    return table


def asked(context: Context, state: GameState, kind: str) -> str:
    """The question as it is asked now: sharper, where it has been evaded."""
    sharper = asking.is_again(state, kind)
    return _line(context, state, kind, "again" if sharper else "asks")


def answer(context: Context, state: GameState, kind: str, said: str) -> str:
    """An answer as it would be given; who has looked too long ago has not never looked."""
    figure = _LOOKED_AT.get(kind, "")
    looks = [one for one in state.samples if one.figure == figure]
    if said != "admit" or not looks:
        return _line(context, state, kind, said)
    line = _line(context, state, kind, "lapsed").replace("{asked}", str(looks[-1].month))
    return line.replace("{once}", percent(looks[-1].value))


_LOOKED_AT = {"quality": "quality", "tired": "burnout", "lost": "silent"}
"""Questions that a look would answer, and what it looks at."""


def _line(context: Context, state: GameState, kind: str, name: str) -> str:
    """What is said of a kind this time: question and answers are of the same wording."""
    return filled(context, state, words(kind)[name][asking.wording(context, state, kind)])


def noted(context: Context, state: GameState, kind: str, said: str) -> str:
    """The two of them in one line, for what was decided; a release by its claim alone."""
    name = "again" if asking.is_again(state, kind) else "asks"
    text = words(kind)[name][asking.wording(context, state, kind)]
    question = filled(context, state, text.replace("{release}", "{short}."))
    return f"{ASKED} {question} You: {answer(context, state, kind, said)}"
