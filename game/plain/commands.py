"""The words that can be typed; `help` lists this table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.campaign.desk import Offer
from game.plain import asking
from game.plain.conversation import Conversation
from game.plain.render import board, company, forecasts, record

_LISTED_APART = {"looks", "forecasts", "press", "people", "reversal", "month"}


@dataclass(frozen=True, slots=True)
class Command:
    """A word that can be typed."""

    usage: str
    help: str
    run: Callable[[Conversation, str], None]
    """Gets what was typed after the word."""


def _in(group: str) -> Callable[[Offer], bool]:
    return lambda offer: offer.group == group


def _offers(talk: Conversation, wanted: Callable[[Offer], bool], nothing: str) -> None:
    talk.choose(tuple(offer for offer in talk.desk.offers if wanted(offer)), nothing)


def _levers(talk: Conversation, rest: str) -> None:
    if any(offer.key == rest for offer in talk.desk.offers):
        _offers(talk, lambda offer: offer.key == rest, "")
    elif rest:
        _offers(talk, _in(rest), f"No lever is called {rest}.")
    else:
        _offers(talk, lambda offer: offer.group not in _LISTED_APART, "No levers now.")


def _set(talk: Conversation, rest: str) -> None:
    key, _, value = rest.replace("=", " ").partition(" ")
    if value.strip():
        talk.act(f"{key}={value.strip()}")
    else:
        talk.say("Type what to set and to what, as in: set support.ai_share 45")


def _people(talk: Conversation, _: str) -> None:
    talk.say(*record.people(talk.desk))
    if any(map(_in("people"), talk.desk.offers)):
        _offers(talk, _in("people"), "")


def _press(talk: Conversation, _: str) -> None:
    talk.say(*record.claims(talk.desk))
    _offers(talk, _in("press"), "The press is not to be had now.")


def _forecasts(talk: Conversation, _: str) -> None:
    talk.say(*forecasts.forecasts(talk.desk))
    _offers(talk, _in("forecasts"), "Nobody looks ahead for you now.")


def _board(talk: Conversation, _: str) -> None:
    meeting = talk.desk.meeting
    talk.say(*(board.meeting(meeting) if meeting else board.wants(talk.desk) or ("No meeting.",)))


def _help(talk: Conversation, _: str) -> None:
    talk.say("A number takes what stands under it. A lever can also be set by its name, as in")
    talk.say("support.ai_share=45. Everything is kept as you decide it. Words:")
    talk.say(*(f"  {command.usage}: {command.help}" for command in COMMANDS.values()))
    talk.say("  quit: leave; the game is kept.")


COMMANDS: dict[str, Command] = {
    "desk": Command("desk", "everything again.", lambda talk, _: talk.show()),
    "letters": Command("letters", "this month's letters in full.", lambda talk, _: talk.letters()),
    "levers": Command(
        "levers, or levers support", "what can be set, all or of one department.", _levers
    ),
    "set": Command("set support.ai_share 45", "set a lever.", _set),
    "looks": Command(
        "looks", "ways to find out.", lambda talk, _: _offers(talk, _in("looks"), "Not now.")
    ),
    "forecasts": Command("forecasts", "what others say comes of it, for a price.", _forecasts),
    "press": Command("press", "the claims ledger, and releases to make.", _press),
    "people": Command("people", "your staff by name, and what you can do for them.", _people),
    "reversal": Command(
        "reversal",
        "turning round.",
        lambda talk, _: _offers(talk, _in("reversal"), "The reversal cannot be had now."),
    ),
    "figures": Command(
        "figures", "the company's figures.", lambda talk, _: talk.say(*company.figures(talk.desk))
    ),
    "departments": Command(
        "departments",
        "every department.",
        lambda talk, _: talk.say(*company.departments(talk.desk)),
    ),
    "board": Command("board", "what the board wants.", _board),
    "why": Command(
        "why quality, or why quality 6", "what moved a figure, and how we know it.", asking.ask_why
    ),
    "achievements": Command(
        "achievements", "what can be earned beside the score.", asking.ask_achievements
    ),
    "rule": Command("rule fatigue.fear", "a rule: equation, numbers, source.", asking.ask_rule),
    "decisive": Command("decisive", "the decisions that mattered most.", asking.ask_what_mattered),
    "whatif": Command(
        "whatif 7:support.ai_share=20", "the same game with one change.", asking.ask_what_if
    ),
    "undo": Command(
        "undo", "take back this month's last decision.", lambda talk, _: talk.act("undo")
    ),
    "next": Command("next", "end the month.", lambda talk, _: talk.act("advance")),
    "help": Command("help", "this list.", _help),
}
