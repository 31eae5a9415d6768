"""An examination in lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.lab.autoplay.months import MATTERS
from game.lab.autoplay.results import Autoplayed, EventPlayed
from game.lab.telling.several import several

Row = tuple[str, ...]
LEAST = 8
"""Lines of a list that shows only one of its ends."""


def headline(found: Autoplayed, title: str) -> str:
    """What has been played, under the scenario's title."""
    games, players = several(found.games, "game"), several(len(found.players), "player")
    return (
        f"{title} · seed {found.seed} · {found.difficulty} · {games} by {players}, "
        f"{found.branched:,} of them again with one thing decided otherwise"
    )


def tables(found: Autoplayed, *, inherited: bool = False) -> Iterator[list[Row]]:
    """All tables that say anything, in their order; the author's own letters before the rest.

    Letters that the file has from those that it extends are counted, or `inherited` too are named.
    """
    own = [one for one in found.events if not one.inherited]
    rest = [one for one in found.events if one.inherited]
    shown = [("your own ", own), ("inherited ", rest)] if rest and own else [("", found.events)]
    if rest and own and not inherited:
        shown = shown[:1]
        never = sum(not one.came for one in rest)
        yield [(f"{len(rest)} inherited letters, {never} never came", "--inherited names them")]
    for whose, events in shown:
        yield from _said(rarest(events, whose), stakes(events, whose))
    yield from _said(months(found), endings(found), texts(found))
    if found.crashes:
        yield crashes(found)


def _said(*tables: list[Row]) -> Iterator[list[Row]]:
    """Those with more than a head."""
    return (rows for rows in tables if len(rows) > 1)


def rarest(events: Sequence[EventPlayed], whose: str = "") -> list[Row]:
    """The letters that came least."""
    ranked = sorted(events, key=lambda one: (one.came, one.id))[:LEAST]
    never = sum(not one.came for one in events)
    head = (f"rarest of {whose}{len(events)} letters", "in games", f"{never} never came")
    return [head, *((one.id, f"{one.came:.1%}", one.why_not) for one in ranked)]


def stakes(events: Sequence[EventPlayed], whose: str = "") -> list[Row]:
    """The letters whose answers make the least and the most of the score."""
    tried = (one for one in events if any(choice.tried for choice in one.choices))
    asked = sorted(tried, key=lambda one: (one.stake, one.id))
    head = (f"answers to {whose or 'all '}letters, best less worst", "points", "taken")
    ends = asked if len(asked) <= 2 * LEAST else [*asked[:LEAST], *asked[-LEAST:]]
    return [head, *((one.id, f"{one.stake:.2f}", _taken(one)) for one in ends)]


def _taken(one: EventPlayed) -> str:
    return ", ".join(f"{choice.id} {choice.taken:.0%}" for choice in one.choices)


def months(found: Autoplayed) -> list[Row]:
    """What each turn's decisions can make of the score."""
    head = ("turn", "letters", "desk", f"games with nothing worth {MATTERS:g} point, and the next")
    return [head, *(
        (f"{one.month}", f"{one.letters:.2f}", f"{one.desk:.2f}", f"{one.dull:.0%}")
        for one in found.months
        if one.games
    )]  # fmt: skip


def endings(found: Autoplayed) -> list[Row]:
    """The endings, the most frequent first."""
    ranked = sorted(found.endings.items(), key=lambda each: -each[1])
    return [("ending", "of games"), *((name, f"{share:.1%}") for name, share in ranked)]


def texts(found: Autoplayed) -> list[Row]:
    """How much two seeds have in common."""
    head = ("player", "texts read", "shared with the next seed")
    return [head, *(
        (one.player, f"{one.read:.0f}", f"{one.shared:.0%}") for one in found.texts
    )]  # fmt: skip


def crashes(found: Autoplayed) -> list[Row]:
    """The games that broke, to be repeated."""
    return [
        (f"run {one.run} of {one.player}", one.error, one.code, " ".join(one.decisions[-3:]))
        for one in found.crashes
    ]
