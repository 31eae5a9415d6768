"""A whole game in lines: what is typed is read, and the end always names the run code."""

from __future__ import annotations

from typing import TextIO

from game.plain import guessing, values
from game.plain.conversation import Conversation
from game.plain.game import Game
from game.plain.page import Lines, write_token
from game.plain.prompting import PROMPTS
from game.plain.tutor import Tutor
from game.plain.words import leaving, meaning, topics
from game.plain.words.table import COMMANDS

_LONGEST = 1000
"""Characters read of one typed line."""


def play(
    game: Game,
    typed: TextIO,
    out: TextIO,
    before: Lines,
    later: str,
    tutor: Tutor | None = None,
) -> None:
    """Play until the game is over, `quit` is typed or the input ends.

    A game that was over when it was opened, and one that ends before somebody at a terminal, can
    be asked about its past and gone back into until `quit`.

    Args:
        game: the game.
        typed: what is read.
        out: what is printed on.
        before: lines that come first, as for somebody who is new in the company.
        later: how to go on some other day.
        tutor: the coach, for somebody who may need him.
    """
    talk = Conversation(game, out, tutor)
    talk.asks = typed.isatty()
    talk.say(*before, *((game.note,) if game.note else ()))
    talk.show()
    stays = typed.isatty() or _over(talk)
    _tell_what_mattered(talk, stays=stays)
    while stays or not _over(talk):
        if talk.game.read_only and not _over(talk):
            talk.say(f"Nothing more can be decided here: {talk.game.read_only}")
            break
        line = asked(typed, out)
        if line is None or line in leaving.LEAVES:
            talk.say(*(() if _over(talk) else (later,)))
            break
        over = _over(talk)
        hear(talk, line)
        if not over:
            _tell_what_mattered(talk, stays=stays)
    if talk.game.code:
        talk.say("Anybody can play this game again from its run code: humans-wanted replay CODE")
    write_token(out, "run code:", talk.game.code or "none, since other rules have played it")


def _over(talk: Conversation) -> bool:
    return talk.desk.phase == "over"


def _tell_what_mattered(talk: Conversation, *, stays: bool) -> None:
    """When the game is over, whoever listens: it takes some seconds, and says so first."""
    if _over(talk):
        COMMANDS["decisive"].run(talk, "")
        talk.say(*(("", PROMPTS["over"]) if stays else ()))


def hear(talk: Conversation, line: str) -> None:
    """Do what a typed line says."""
    line = meaning.meant(talk.desk, line)
    word, _, rest = line.partition(" ")
    if word in COMMANDS:
        COMMANDS[word].run(talk, rest.strip())
    elif talk.desk.phase in {"prediction", "curtain"} and "=" not in line:
        guessing.guess(talk, line)
    elif line.isdecimal() and line.isascii():
        talk.pick(int(line))
    elif not _about_a_lever(talk, line):
        _in_other_words(talk, line)


def _about_a_lever(talk: Conversation, line: str) -> bool:
    """Open, price or set a lever by its own name, or the one that is open by a bare value."""
    key, equals, value = (part.strip() for part in line.rstrip("? ").partition("="))
    if offer := values.asked_about(talk.desk, line) or values.named(talk.desk, line):
        talk.open(offer)
    elif equals and line.endswith("?"):
        talk.price(f"{key}={value}")
    elif equals:
        talk.act(f"{key}={value}")
    elif action := values.only(talk.desk, line) or values.of_open(talk.opened, line):
        talk.act(action)
    else:
        return False
    return True


def _in_other_words(talk: Conversation, line: str) -> None:
    """Do what everyday words mean; else say which word does it, in a line."""
    if request := topics.rooms(talk.desk, line):
        word, _, rest = request.partition(" ")
        COMMANDS[word].run(talk, rest)
    elif words := meaning.later(talk.desk, line) or meaning.told(line):
        talk.say(words)
    elif not topics.lever(talk, line):
        talk.say(meaning.unknown(line, (*COMMANDS, *(one.key for one in talk.desk.offers))))


def asked(typed: TextIO, out: TextIO) -> str | None:
    """A typed line without its capitals; None at the end of the input."""
    out.write("> ")
    out.flush()
    try:
        line = typed.readline(_LONGEST)
    except KeyboardInterrupt:
        out.write("\n")  # what is said about it shall not stand behind the prompt
        raise
    if not typed.isatty():
        # A terminal has echoed what was typed; a transcript needs it to be read.
        out.write("".join(letter for letter in line if letter.isprintable()) + "\n")
    elif not line:
        out.write("\n")
    return line.strip().lower() if line else None
