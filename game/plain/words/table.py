"""The table of words that can be typed; `help` lists it."""

from __future__ import annotations

from game.plain import (
    asking,
    composing,
    helping,
    rewinding,
    starting_again,
    tutor,
    whatif,
)
from game.plain.conversation import Conversation
from game.plain.render import company, departments
from game.plain.words import leaving, levers, rooms, topics
from game.plain.words.command import Command

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
        "levers, levers all, or levers support",
        "what can be set, or what has changed.",
        levers.levers,
    ),
    "set": Command("set support.ai_share 45", "set a lever.", topics.set_lever),
    "looks": Command("looks", "what was found, and ways to find out more.", rooms.looks),
    "forecasts": Command("forecasts", "what others say comes of it, for a price.", rooms.foresee),
    "press": Command(
        "press, press 2, or press all",
        "the claims ledger, and releases to make.",
        rooms.press,
    ),
    "words": Command(
        "words 1 0 4 2 0 0 0",
        "choose the words of the next press release.",
        composing.choose,
    ),
    "people": Command(
        "people, or people and a name",
        "your staff, and what you can do for them.",
        rooms.people,
    ),
    "reversal": Command("reversal", "turning round.", rooms.reversal),
    "figures": Command(
        "figures",
        "the company's figures.",
        lambda talk, _: talk.say(*company.figures(talk.desk)),
    ),
    "departments": Command(
        "departments",
        "every department.",
        lambda talk, _: talk.say(*departments.departments(talk.desk.departments)),
    ),
    "board": Command("board", "what the board wants, and when it meets.", rooms.boardroom),
    "why": Command(
        "why quality, or why quality 6",
        "what moved a figure, and how we know it.",
        asking.ask_why,
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
        "rewind, or rewind 7",
        "go back to a month, in a branch; not ranked.",
        rewinding.go_back,
    ),
    "again": Command(
        "again, or again same",
        "another game, on another seed or on this luck.",
        starting_again.start_again,
    ),
    "coach": Command("coach, coach off, or coach on", "what the coach says.", tutor.ask),
    "undo": Command(
        "undo",
        "take back this month's last decision.",
        lambda talk, _: talk.act("undo"),
    ),
    "back": Command("back", "close a list or a lever; nothing is set.", leaving.back),
    "next": Command("next", "end the month.", leaving.end_month),
    "front": Command("front", "the front page again, when the game is over.", rooms.front),
    "settings": Command(
        "settings",
        "what can be set in lines, and where the rest is.",
        tutor.tell_settings,
    ),
    "help": Command("help, or help words", "what is open now; all words.", _help),
}
