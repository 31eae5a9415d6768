"""The press-release composer: drafts of claims, slots of words, and the release they make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from game.frozen import dataclass

SLOTS = ("verb", "subject", "adverb", "participle", "noun", "whom", "quote")
"""The slots of words, in the order in which ``press=work_of:2:1-0-3-2-5-0-1`` has them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the sentence for which there is a choice of words."""

    id: str
    name: str
    """'verb', 'for whom' …"""
    words: tuple[str, ...]
    """An empty one leaves the place out."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a typeset release."""

    slot: str
    """The slot that it was chosen in, ``claim`` for what will be checked; empty between them."""
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim at some boldness: what would be said, and at what price."""

    claim: str
    """Its id."""
    topic: str
    """The claim in short: 'the work of …'."""
    boldness: int
    """1-3."""
    grade: str
    """careful, confident, visionary."""
    action: str
    """``press=work_of:2``; a wording may be added to it."""
    sentence: str
    """What would be checked, as a clause with a verb."""
    bare: str
    """The same in short, without one: 'the work of 700'."""
    known: str
    """What lies in the drawer about it: 'not measured', 'your sample says 82 ±4: not so'."""
    knew: Literal["measured", "unmeasured", "against the sample"]
    gain: str
    """What it is worth at once."""
    mistaken: str
    """What it costs when it is found false and had not been measured."""
    lie: str
    """… and when it had been."""
    focus: int
    available: bool
    reason: str
    """Why it cannot be said now; empty when it can."""
    checked: str = ""
    """What a check would look for: 'true quality of 84 %, at least; …'."""
    held: str = ""
    """What it is worth when it is checked and holds: 'board +2, brand +1'."""


@dataclass(frozen=True, slots=True)
class Composer:
    """Everything a release can be made of."""

    company: str
    slots: tuple[Slot, ...]
    drafts: tuple[Draft, ...]
    picks: tuple[int, ...]
    """The words that the press office would take, a place in each slot."""

    def typeset(self, draft: Draft, picks: Sequence[int]) -> tuple[Part, ...]:
        """The release, piece by piece."""
        chosen = (slot.words[place] for slot, place in zip(self.slots, picks, strict=True))
        clause = draft.sentence if picks[0] else draft.bare
        return typeset(self.company, clause, tuple(chosen))

    def action(self, draft: Draft, picks: Sequence[int]) -> str:
        """The decision: what is claimed, how boldly, in which words."""
        return f"{draft.action}:{'-'.join(map(str, picks))}"


def typeset(company: str, clause: str, words: Sequence[str]) -> tuple[Part, ...]:
    """A release of `clause` in these words, one for each slot; without a verb it lists nouns."""
    said = dict(zip(SLOTS, words, strict=True))
    parts = _sentence(company, clause, said) if said["verb"] else _list(company, clause, said)
    quote = (Part("", " "), Part("quote", said["quote"])) if said["quote"] else ()
    return (*parts, *quote)


def _sentence(company: str, clause: str, said: dict[str, str]) -> tuple[Part, ...]:
    return (
        Part("", f"{company} today "),
        Part("verb", said["verb"]),
        Part("", " that, thanks to its "),
        Part("subject", said["subject"]),
        Part("", ", "),
        Part("claim", clause),
        Part("", ", "),
        Part("adverb", said["adverb"]),
        Part("", " "),
        Part("participle", said["participle"]),
        Part("", " "),
        Part("noun", said["noun"]),
        Part("", " for "),
        Part("whom", said["whom"]),
        Part("", "."),
    )


def _list(company: str, clause: str, said: dict[str, str]) -> tuple[Part, ...]:
    return (
        Part("", f"{company}. "),
        Part("subject", _capital(said["subject"])),
        Part("", ", "),
        Part("adverb", said["adverb"]),
        Part("", ". "),
        Part("claim", _capital(clause)),
        Part("", ". "),
        Part("noun", _capital(said["noun"])),
        Part("", " for "),
        Part("whom", said["whom"]),
        Part("", "."),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
