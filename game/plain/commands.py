"""The words that can be typed; `help` lists this table."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.desk import Offer
from game.frozen import dataclass
from game.plain import asking, composing, helping, rewinding, starting_again, tutor, whatif
from game.plain.conversation import Conversation
from game.plain.render import (
    board,
    company,
    departments,
    ending,
    forecasts,
    looked,
    record,
    turning,
    unanswered,
)

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
        _offers(talk, _in(rest), f"there is no lever {rest[:40]!r}; levers lists them")
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


def _looks(talk: Conversation, _: str) -> None:
    talk.say(*looked.looked(talk.desk))
    _offers(talk, _in("looks"), "Nothing can be looked at now.")


def _press(talk: Conversation, _: str) -> None:
    talk.say(*record.claims(talk.desk))
    composing.tell(talk)
    offers = composing.offers(talk)
    talk.choose(offers, "The press is not to be had now.")


def _reversal(talk: Conversation, _: str) -> None:
    told = talk.desk.turning
    if told is not None:
        talk.say(*turning.turning(told, talk.desk.month))
    if told is None or not told.begun:
        _offers(talk, _in("reversal"), "The reversal cannot be had now.")


def _forecasts(talk: Conversation, _: str) -> None:
    talk.say(*forecasts.forecasts(talk.desk))
    _offers(talk, _in("forecasts"), "Nobody looks ahead for you now.")


def _board(talk: Conversation, _: str) -> None:
    meeting = talk.desk.meeting
    talk.say(*(board.meeting(meeting) if meeting else board.wants(talk.desk) or ("No meeting.",)))


def _next(talk: Conversation, _: str) -> None:
    """Ends the month; with open letters it asks once, where somebody is there to be asked."""
    desk = talk.desk
    named = f"next {desk.month}"
    if talk.asks and desk.phase == "month" and talk.warned != named and talk.firsts:
        talk.warned = named
        talk.say(*unanswered.warning(desk, talk.firsts))
        return
    talk.act("advance")


def _front(talk: Conversation, _: str) -> None:
    last = talk.desk.ending
    talk.say(*(ending.front_page(last) if last else ("There is no front page before the end.",)))


_TEAM = "support"
"""The department of the examples, where the game in hand has none with a lever now."""


def _help(talk: Conversation, rest: str) -> None:
    """What is open first; in an ordinary month, and when asked for, all words."""
    desk = talk.desk
    general = rest == "words" or (desk.phase in {"month", "over"} and not talk.opened)
    if rest != "words":
        talk.say(*helping.opened(desk, talk.firsts, talk.opened))
        talk.say(*(("",) if general else (helping.MORE,)))
    if general:
        _words(talk)


def _words(talk: Conversation) -> None:
    shares = (offer.key for offer in talk.desk.offers if offer.key.endswith(".ai_share"))
    team = next(shares, _TEAM).partition(".")[0]
    talk.say(
        "A number takes what stands under it. A lever can also be set by its name, as in "
        f"{team}.ai_share=45; with a question mark behind it, you hear the price and order "
        "nothing. Everything is kept as you decide it. Words:"
    )
    usages = ((command.usage.replace(_TEAM, team), command.help) for command in COMMANDS.values())
    talk.say(*(f"  {usage}: {meaning}" for usage, meaning in usages))
    talk.say("  quit: leave; the game is kept.")


COMMANDS: dict[str, Command] = {
    "desk": Command("desk", "everything again.", lambda talk, _: talk.show()),
    "letters": Command("letters", "this month's letters in full.", lambda talk, _: talk.letters()),
    "levers": Command(
        "levers, or levers support", "what can be set, all or of one department.", _levers
    ),
    "set": Command("set support.ai_share 45", "set a lever.", _set),
    "looks": Command("looks", "what was found, and ways to find out more.", _looks),
    "forecasts": Command("forecasts", "what others say comes of it, for a price.", _forecasts),
    "press": Command("press", "the claims ledger, and releases to make.", _press),
    "words": Command(
        "words 1 0 4 2 0 0 0", "choose the words of the next press release.", composing.choose
    ),
    "people": Command("people", "your staff by name, and what you can do for them.", _people),
    "reversal": Command("reversal", "turning round.", _reversal),
    "figures": Command(
        "figures", "the company's figures.", lambda talk, _: talk.say(*company.figures(talk.desk))
    ),
    "departments": Command(
        "departments",
        "every department.",
        lambda talk, _: talk.say(*departments.departments(talk.desk.departments)),
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
        "whatif, whatif 3, or whatif 7:support.ai_share=20",
        "the game played otherwise.",
        whatif.ask_what_if,
    ),
    "rewind": Command(
        "rewind, or rewind 7", "go back to a month, in a branch; not ranked.", rewinding.go_back
    ),
    "again": Command(
        "again, or again same",
        "another game, on another seed or on this luck.",
        starting_again.start_again,
    ),
    "coach": Command("coach, coach off, or coach on", "what the coach says.", tutor.ask),
    "undo": Command(
        "undo", "take back this month's last decision.", lambda talk, _: talk.act("undo")
    ),
    "next": Command("next", "end the month.", _next),
    "front": Command("front", "the front page again, when the game is over.", _front),
    "settings": Command(
        "settings", "what can be set in lines, and where the rest is.", tutor.tell_settings
    ),
    "help": Command("help, or help words", "what is open now; all words.", _help),
}
