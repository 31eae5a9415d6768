"""Choosing the words of a press release by their numbers."""

from __future__ import annotations

from game.campaign.desk import Composer, Offer
from game.plain.conversation import Conversation
from game.plain.render import press

_BOLDER = (
    "The bolder the claim, the more it brings, and the more it costs when it is found false: press "
    "all says how much."
)


def tell(talk: Conversation, *, whole: bool) -> None:
    """The release as it stands; what it is worth, and its words, are told when asked for."""
    composer = talk.desk.composer
    if composer is not None:
        talk.say(*press.standing(composer, talk.words or composer.picks))
        talk.say(
            "The claims below go out in these words, for some focus; a number releases one. To "
            "read all about one first: press 2. For other words, type words.",
            *(press.worth(composer) if whole else (_BOLDER,)),
        )


def read_one(talk: Conversation, number: int) -> None:
    """All there is to the claim with this number in the list; nothing is released."""
    composer = talk.desk.composer
    drafts = composer.drafts if composer else ()
    if composer is None or not 1 <= number <= len(drafts):
        talk.say(f"There is no claim {number}; press lists them.")
        return
    talk.say(*press.block(composer, drafts[number - 1], talk.words or composer.picks))


def offers(talk: Conversation, *, whole: bool) -> tuple[Offer, ...]:
    """What the press office can do: its claims in a line each, or `whole`, in full."""
    found = tuple(offer for offer in talk.desk.offers if offer.group == "press")
    composer = talk.desk.composer
    if composer is None:
        return found
    if not whole:
        return tuple(press.listed(composer, offer) for offer in found)
    picks = talk.words or composer.picks
    return tuple(press.worded(composer, offer, picks) for offer in found)


def choose(talk: Conversation, rest: str) -> None:
    """``words 1 0 4 2 0 0 0``: a number for each slot, or nothing to see them."""
    composer = talk.desk.composer
    if composer is None:
        talk.say("There is no release to write now.")
    elif rest:
        _take(talk, composer, rest)
    else:
        talk.say(*press.words(composer, talk.words or composer.picks))


def _take(talk: Conversation, composer: Composer, rest: str) -> None:
    picks = read(composer, rest)
    if not picks:
        most = " ".join(str(len(slot.words) - 1) for slot in composer.slots)
        talk.say(f"Type {len(composer.slots)} numbers, each from 0 to at most: {most}")
        return
    talk.words = picks
    talk.say(*press.standing(composer, picks))


def read(composer: Composer, text: str) -> tuple[int, ...]:
    """The numbers typed; none where they do not fit the slots."""
    typed = text.split()
    if len(typed) != len(composer.slots) or not all(map(_is_number, typed)):
        return ()
    picks = tuple(map(int, typed))
    fits = all(pick < len(slot.words) for pick, slot in zip(picks, composer.slots, strict=True))
    return picks if fits else ()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2
