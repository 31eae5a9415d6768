"""Who has been told what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.campaign.coaching.lessons import Lesson, lessons
from game.campaign.coaching.moments import LAST_MONTH, MOMENTS
from game.campaign.desk import Desk


class Coach:
    """Gives each lesson once, at its moment, and keeps that it was given."""

    def __init__(self, given: Iterable[str], keep: Callable[[str], None]) -> None:
        """Of a player who was `given` lessons before; `keep` gets all their ids, with blanks."""
        self._given = set(given)
        self._keep = keep

    def lesson(self, desk: Desk) -> Lesson | None:
        """What to say about this desk; None when there is nothing, or nothing new.

        Raises:
            StoreError: that it was given could not be kept; it will be given again some day.
        """
        if desk.month > LAST_MONTH:
            return None
        for one in lessons():
            if one.id not in self._given and MOMENTS[one.id](desk, self._given):
                self._given.add(one.id)
                self._keep(" ".join(known.id for known in lessons() if known.id in self._given))
                return one
        return None
