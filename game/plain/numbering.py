"""What a number answers: a letter keeps its numbers until the month ends."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.desk import Desk, Letter
from game.plain.menu import Entry, Menu, answers, of_options

Firsts = Mapping[str, int]
"""By the id of a letter, the number of its first option."""


class Numbers:
    """The numbers given out so far in this month; those of answered letters are not used again."""

    def __init__(self) -> None:
        self._when: tuple[str, int] = ("", 0)
        self._taken: dict[tuple[str, str], int] = {}
        self._menu: list[Entry] = []

    def menu(self, desk: Desk) -> Menu:
        """What the numbers mean now; those of an answered letter mean nothing more."""
        if desk.phase not in {"month", "interrupted"}:
            return answers(desk)
        self._meet(desk)
        left = {first + n for one, first in self._open(desk) for n in range(len(one.options))}
        return tuple(
            entry if number in left else Entry() for number, entry in enumerate(self._menu, 1)
        )

    def firsts(self, desk: Desk) -> Firsts:
        """Where the numbers of each open letter begin; empty while none can be answered."""
        if desk.phase not in {"month", "interrupted"}:
            return {}
        self._meet(desk)
        return {one.id: first for one, first in self._open(desk)}

    def _open(self, desk: Desk) -> list[tuple[Letter, int]]:
        return [(one, self._taken[_place(one)]) for one in desk.letters if one.options]

    def _meet(self, desk: Desk) -> None:
        """Number what is new on the desk, after all that had numbers before."""
        if self._when != (desk.phase, desk.month):
            self._when, self._taken, self._menu = (desk.phase, desk.month), {}, []
        for one in desk.letters:
            if one.options and _place(one) not in self._taken:
                self._taken[_place(one)] = len(self._menu) + 1
                self._menu += of_options(one.options)


def _place(one: Letter) -> tuple[str, str]:
    """A survey asks its next statement in the same letter, which is another question."""
    return one.id, one.body


def span(one: Letter, firsts: Firsts) -> str:
    """'1 to 3': what can be typed to answer a letter."""
    first = firsts[one.id]
    last = first + len(one.options) - 1
    return f"{first} to {last}" if last > first else str(first)
