"""A whole game in plain lines: every line typed is one that the page has just offered."""

from __future__ import annotations

from io import StringIO

from game.campaign.session import new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.scenario.loading import load
from tests.walks.screens import Walked

LINES = 1000
"""Lines after which a game that has not ended goes round in a circle."""


def plainly(months: int = 99) -> Walked:
    """Play by lines, answering each letter by its number, to an ending."""
    session, out = new_session(load("fintech"), seed="MOTH-4471", difficulty="easy"), StringIO()
    talk = Conversation(session, out)
    talk.show()
    typed = 0
    while talk.desk.phase != "over" and talk.desk.month <= months and typed < LINES:
        for line in _lines(talk):
            hear(talk, line)
            typed += 1
    ending = talk.desk.ending
    cuts = tuple(line for line in out.getvalue().splitlines() if "not a word I know" in line)
    return Walked(ending.title if ending else "", "", cuts, typed, tuple(session.decisions))


def _lines(talk: Conversation) -> tuple[str, ...]:
    desk = talk.desk
    if desk.phase == "prediction":
        return ("never",)
    if desk.phase == "board":
        return ("board=accept",)
    if desk.phase == "curtain":
        return ("70",)
    waiting = [one for one in desk.letters if one.options and not one.answer]
    answers = [
        next(option.action for option in letter.options if option.available) for letter in waiting
    ]
    if desk.phase == "interrupted":
        return tuple(answers)
    deeds = {2: ("look=qa",), 4: ("support.ai_share=15", "undo"), 5: ("support.ai_share=15",)}
    drafts = desk.composer.drafts if desk.composer and desk.month % 6 == 0 else ()
    said = [draft.action for draft in drafts if draft.available][:1]
    return (*answers, *deeds.get(desk.month, ()), *said, "next")
