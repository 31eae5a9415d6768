"""Whatever a newcomer may type at each prompt is done, or answered with the word that does it."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.session import new_session
from game.plain.conversation import Conversation
from game.plain.loop import hear, play
from game.plain.words import leaving, other
from game.plain.words.table import COMMANDS
from game.scenario.loading import load
from tests.plain.bakery import Bakery

MONTH = ("never",)
OPEN = ("never", "counter.ai_share")
BOARD = ("never", "1", "next", "next")
CURTAIN = (*BOARD, "1", "next")
OVER = (*CURTAIN, "80")

DONE = [
    ((), "month 2", "predict=2"),
    ((), "in 3", "predict=3"),
    ((), "never!", "predict=never"),
    (MONTH, "next month", "advance"),
    (MONTH, "end turn", "advance"),
    (MONTH, "continue", "advance"),
    (MONTH, "answer 2", "ovens#1=no"),
    (MONTH, "2.", "ovens#1=no"),
    (MONTH, "option 1", "ovens#1=yes"),
    (MONTH, "#1", "ovens#1=yes"),
    (MONTH, "counter.ai_share 45", "counter.ai_share=45"),
    (MONTH, "ai 45", "counter.ai_share=45"),
    (MONTH, "set ai counter to 45%", "counter.ai_share=45"),
    (MONTH, "freeze on", "freeze=on"),
    (MONTH, "hiring-freeze on", "freeze=on"),
    (MONTH, "ai share counter 45", "counter.ai_share=45"),
    ((), "i think 2", "predict=2"),
    (MONTH, "take back", "undo"),
    (OPEN, "45 %", "counter.ai_share=45"),
    (OPEN, "choose 1", "counter.ai_share=45"),
    (BOARD, "yes", "board=accept"),
    (BOARD, "no", "board=refuse"),
    (CURTAIN, "about 80", "guess=80"),
    (CURTAIN, "80 percent", "guess=80"),
]
"""Where, what is typed, and the decision that is then taken."""

TOLD = [
    ((), "?", "In which month will you turn round?"),
    ((), "hire", "Nothing can be decided before this guess"),
    ((), "who", "Ines Prado"),
    (MONTH, "?", "These numbers answer a letter"),
    (MONTH, "b", "Nothing is open to close"),
    (OPEN, "b", "These numbers answer a letter"),
    (MONTH, "back", "Nothing is open to close"),
    (MONTH, "inbox", "The new ovens speak to us."),
    (MONTH, "status", "Figures, and how we know them"),
    (MONTH, "ai", "AI share: 30 % (counter.ai_share)"),
    (MONTH, "counter", "AI share: 30 % (counter.ai_share)"),
    (MONTH, "quality", "Four hundred contacts were listened to."),
    (MONTH, "why morale", "Burnout: ?"),
    (MONTH, "why pressure", "Counter: work pressure is at breaking point."),
    (MONTH, "workload", "rule pressure.work"),
    (MONTH, "ines", "Ines Prado, Counter, baker"),
    (MONTH, "people prado", "Ines Prado, Counter, baker"),
    (MONTH, "people oskar", "Nobody here is called 'oskar'"),
    (MONTH, "n", "An answer is typed by its number"),
    (MONTH, "done", "next ends the month; quit leaves"),
    (MONTH, "save", "Every decision is kept as you take it"),
    (MONTH, "claims", "Claims ledger"),
    (MONTH, "meeting", "The board wants: margin +1 point."),
    (MONTH, "score", "There is no front page before the end"),
    (MONTH, "new game", "This game is not over"),
    (MONTH, "what if", "before a month has been ended"),
    (MONTH, "xyzzy", "is not a word I know"),
    (BOARD, "directors", "Confidence: 62 of 100"),
    (BOARD, "fire", "Not now: the board is waiting for an answer, by its number."),
    (MONTH, "accept", "An answer is typed by its number"),
    (MONTH, "retract 1", "There is no claim to take back"),
    (BOARD, "hmm", "is not a word I know"),
    (CURTAIN, "no idea", "a percentage from 0 to 100"),
    (OVER, "score", "Bakery bakes"),
    (OVER, "same", "The same luck again"),
    (OVER, "play again", "Another seed"),
]
"""Where, what is typed, and some of what is said."""


def heard(before: tuple[str, ...], line: str) -> tuple[Bakery, str]:
    out, game = StringIO(), Bakery()
    talk = Conversation(game, out)
    for each in before:
        hear(talk, each)
    start = len(out.getvalue())
    hear(talk, line)
    return game, " ".join(out.getvalue()[start:].split())


@pytest.mark.parametrize(("before", "line", "decision"), DONE)
def test_what_was_meant_is_done(before: tuple[str, ...], line: str, decision: str) -> None:
    game, _ = heard(before, line)
    assert game.decided[-1] == decision
    assert len(game.decided) == len(heard(before, "help")[0].decided) + 1


@pytest.mark.parametrize(("before", "line", "words"), TOLD)
def test_what_is_asked_for_is_told(before: tuple[str, ...], line: str, words: str) -> None:
    game, said = heard(before, line)
    assert words in said
    assert len(game.decided) == len(heard(before, "help")[0].decided)


@pytest.mark.parametrize("line", sorted(leaving.LEAVES))
def test_every_word_for_leaving_leaves(line: str) -> None:
    game, out = Bakery(), StringIO()
    play(game, StringIO(f"never\n{line}\nnext\n"), out, (), "Go on later.")
    assert game.decided == ["predict=never"]
    assert "Go on later." in out.getvalue()


def test_every_other_word_means_one_that_there_is() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action("predict", "never"))
    desk = session.desk()
    for meant in (*other.LINES.values(), *other.WORDS.values()):
        assert meant.partition(" ")[0] in COMMANDS
    assert {one.key.rpartition(".")[2] for one in desk.offers} >= set(other.LEVERS.values())
    assert {one.id for one in desk.figures} >= set(other.FIGURES.values())
    assert not set(COMMANDS) & {*other.LINES, *other.WORDS, *leaving.LEAVES, *other.TOLD}
    keys = {one.key for one in desk.offers} - {"advance"}  # which is what next does
    assert not keys & {*other.LINES, *other.WORDS, *leaving.LEAVES}


def test_a_lever_that_each_department_has_is_chosen_by_a_number() -> None:
    session, out = new_session(load("fintech"), seed="MOTH-4471"), StringIO()
    talk = Conversation(session, out)
    for line in ("never", "fire", "2"):
        hear(talk, line)
    assert "Each department has its own:" in out.getvalue()
    assert [one.key for one in talk.opened] == ["marketing.layoff"]
    for line in ("back", *["next"] * 3, "levers"):
        hear(talk, line)
    assert "No levers now: the board is waiting" in " ".join(out.getvalue().split())


def test_levers_listed_again_are_those_that_have_changed() -> None:
    _, whole = heard(MONTH, "levers")
    assert "Lever 1, AI share: 30 % (counter.ai_share)." in whole
    session, out = new_session(load("fintech"), seed="MOTH-4471"), StringIO()
    talk = Conversation(session, out)
    for line in ("never", "levers", "support.copilots=on"):
        hear(talk, line)
    start = len(out.getvalue())
    hear(talk, "levers")
    again = out.getvalue()[start:]
    assert "Lever 3, Copilots: on (support.copilots). Costs $1.6M a year." in again
    assert "AI share: 0 %" not in again
    hear(talk, "board")
    assert "first when month 3 ends" in " ".join(out.getvalue().split())
    hear(talk, "1")
    assert talk.opened[0].key == "support.ai_share"
