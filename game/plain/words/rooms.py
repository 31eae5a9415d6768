"""What can be looked at, one thing at a time: people, looks, press, reversal, board."""

from __future__ import annotations

from game.campaign.desk import Desk, PersonCard
from game.plain import composing
from game.plain.conversation import Conversation
from game.plain.render import board, ending, forecasts, looked, record, turning
from game.plain.render.options import option, typed_out
from game.plain.words.levers import ALL, in_group, offers


def people(talk: Conversation, rest: str) -> None:
    """``people``, or one of them: ``people oskar``."""
    if rest:
        _person(talk, rest)
        return
    talk.say(*record.people(talk.desk))
    if any(map(in_group("people"), talk.desk.offers)):
        offers(talk, in_group("people"), "")


def named(desk: Desk, typed: str) -> tuple[PersonCard, ...]:
    """Those whose first or last name begins with what was typed, or who are called so."""
    return tuple(one for one in desk.people if typed and _is(one, typed))


def _is(one: PersonCard, typed: str) -> bool:
    name = one.name.lower()
    return typed in {one.id, name} or any(part.startswith(typed) for part in name.split())


def _person(talk: Conversation, typed: str) -> None:
    found = named(talk.desk, typed)
    if not found:
        talk.say(_unknown(talk.desk, typed))
        return
    for one in found:
        talk.say(*record.person(one), *(f"  {line}" for line in _for(talk.desk, one)))


def _unknown(desk: Desk, typed: str) -> str:
    """Whoever writes letters, but is none of the named staff, is not said to be nobody."""
    wrote = (one.sender for one in desk.letters if one.sender.lower().startswith(typed))
    for sender in wrote:
        return f"{sender}, writes to you, and has no page here: people names those who have."
    return f"Nobody here is called {typed[:40]!r}: people names all whom you know."


def _for(desk: Desk, one: PersonCard) -> tuple[str, ...]:
    """What can be done for somebody, by what is typed."""
    options = (each for offer in desk.offers if offer.group == "people" for each in offer.options)
    mine = (each for each in options if one.id in each.action.partition("=")[2].split(":"))
    return tuple(f"Type {each.action}: {option(each)}" for each in mine)


def looks(talk: Conversation, _: str) -> None:
    """What was found, and ways to find out more."""
    talk.say(*looked.looked(talk.desk))
    offers(talk, in_group("looks"), "Nothing can be looked at now.")


def press(talk: Conversation, rest: str) -> None:
    """The ledger and the claims; ``press all``: what each is worth, too; ``press 2``: one claim."""
    if rest.isascii() and rest.isdigit():
        composing.read_one(talk, int(rest[:4]))
        return
    whole = rest == ALL
    talk.say(*record.claims(talk.desk, whole=whole))
    composing.tell(talk, whole=whole)
    found = composing.offers(talk, whole=whole)
    talk.choose(found[:1], "The press is not to be had now.")
    talk.say(*(line for offer in found[1:] for line in typed_out(offer)))


def reversal(talk: Conversation, _: str) -> None:
    """What turning round means, or how far it has got."""
    told = talk.desk.turning
    if told is not None:
        talk.say(*turning.turning(told, talk.desk.month))
    if told is None or not told.begun:
        offers(talk, in_group("reversal"), "The reversal cannot be had now.")


def foresee(talk: Conversation, _: str) -> None:
    """What others say comes of it."""
    talk.say(*forecasts.forecasts(talk.desk))
    offers(talk, in_group("forecasts"), "Nobody looks ahead for you now.")


def boardroom(talk: Conversation, _: str) -> None:
    """The meeting that waits; else how the board stands, what it wants and when it meets."""
    meeting = talk.desk.meeting
    talk.say(*(board.meeting(meeting) if meeting else board.between(talk.desk)))


def front(talk: Conversation, _: str) -> None:
    """The front page again."""
    last = talk.desk.ending
    none = "There is no front page before the end; the score is counted then, too."
    talk.say(*(ending.front_page(last) if last else (none,)))
