"""All achievements as the player sees them, earned or not, whatever game is being played."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.achievements.catalogue import Achievement, catalogue
from game.campaign.desk.achieved import AlbumLine
from game.campaign.journal.journal import EarnedOnce

UNTOLD = "?"


def listing(
    kept: Iterable[EarnedOnce], in_hand: Iterable[Achievement] = ()
) -> tuple[AlbumLine, ...]:
    """A line each: `kept` of all games so far, and those of a game in hand that is not kept."""
    first = {earned.achievement: _where(earned) for earned in kept}
    here = {achievement.id: "in this game" for achievement in in_hand}
    return tuple(_line(one, first.get(one.id) or here.get(one.id, "")) for one in catalogue())


def _line(one: Achievement, where: str) -> AlbumLine:
    about = one.about if where else UNTOLD if one.secret else one.hint
    return AlbumLine(one.id, one.name, about, where)


def _where(earned: EarnedOnce) -> str:
    return f"{earned.earned[:10]}, {earned.company}, {earned.seed}, month {earned.month}"
