"""An examination in lines."""

from __future__ import annotations

from collections.abc import Iterator

from game.lab.autoplay.months import MATTERS
from game.lab.autoplay.results import Autoplayed, EventPlayed

Row = tuple[str, ...]
LEAST = 8
"""Lines of a list that shows only one of its ends."""


def headline(found: Autoplayed) -> str:
    """What has been played."""
    return (
        f"{found.scenario} · seed {found.seed} · {found.difficulty} · {found.games:,} games by "
        f"{len(found.players)} players, {found.branched:,} of them again with one thing decided "
        "otherwise"
    )


def tables(found: Autoplayed) -> Iterator[list[Row]]:
    """All tables that say anything, in their order."""
    for table in (rarest, stakes, months, endings, texts, crashes):
        rows = table(found)
        if len(rows) > (table is not crashes):
            yield rows


def rarest(found: Autoplayed) -> list[Row]:
    """The letters that came least."""
    ranked = sorted(found.events, key=lambda one: (one.came, one.id))[:LEAST]
    never = sum(not one.came for one in found.events)
    head = (f"rarest of {len(found.events)} letters", "in games", f"{never} never came")
    return [head, *((one.id, f"{one.came:.1%}", one.why_not) for one in ranked)]


def stakes(found: Autoplayed) -> list[Row]:
    """The letters whose answers make the least and the most of the score."""
    asked = sorted(_asked(found), key=lambda one: (one.stake, one.id))
    head = ("answers to a letter, best less worst", "points", "taken")
    ends = asked if len(asked) <= 2 * LEAST else [*asked[:LEAST], *asked[-LEAST:]]
    return [head, *((one.id, f"{one.stake:.2f}", _taken(one)) for one in ends)]


def _asked(found: Autoplayed) -> Iterator[EventPlayed]:
    for one in found.events:
        if any(choice.tried for choice in one.choices):
            yield one


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
