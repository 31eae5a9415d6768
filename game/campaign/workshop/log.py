"""What an author has decided, kept as it comes: an append-only list in a `JournalStore`.

An entry is a decision, several of them (one a line, as a strategy plays them), ``undo:12``: the
decision at place 12 of what was in force is taken back, or ``anew:`` and decisions, which replace
all that went before. A place, since a set-aside decision may stand behind the one that is undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from game.campaign.journal.journal import GameCard, Head, JournalStore, Summary

_UNDO, _ANEW = "undo:", "anew:"


@dataclass(slots=True)
class Log:
    """The decisions of one game, set-aside ones among them."""

    head: Head
    """Of the kept game; its `scenario` is the file's path, and it has no text."""
    decisions: tuple[str, ...] = ()
    store: JournalStore | None = None
    """None: nothing is kept."""
    game: str = ""
    _length: int = field(default=0)

    def add(self, texts: Sequence[str], summary: Summary) -> None:
        """Keep decisions, all or none.

        Raises:
            StoreError: nothing has been kept.
        """
        self._write("\n".join(texts), summary)
        self.decisions += tuple(texts)

    def take_back(self, place: int, summary: Summary) -> None:
        """Forget the decision at a place.

        Raises:
            StoreError: it is still there.
        """
        self._write(f"{_UNDO}{place}", summary)
        self.decisions = (*self.decisions[:place], *self.decisions[place + 1 :])

    def replace(self, texts: Sequence[str], summary: Summary) -> None:
        """Put these decisions in the place of all others.

        Raises:
            StoreError: everything is as before.
        """
        self._write(_ANEW + "\n".join(texts), summary)
        self.decisions = tuple(texts)

    def _write(self, entry: str, summary: Summary) -> None:
        if self.store is not None:
            self.store.append(self.game, self._length, entry, summary)
            self._length += 1


def begun(store: JournalStore | None, head: Head, summary: Summary) -> Log:
    """A new list, in the place of all that were kept of the same file.

    Raises:
        StoreError: it cannot be kept.
    """
    if store is None:
        return Log(head)
    old = [card.id for card in _cards(store, head.scenario)]
    log = Log(head, (), store, store.create(head, summary))
    for game in old:
        store.delete(game)
    return log


def kept(store: JournalStore, path: str) -> Log | None:
    """The list kept of a file, by its path; None if there is none.

    Raises:
        StoreError: it cannot be read.
    """
    for card in _cards(store, path):
        stored = store.load(card.id)
        entries = stored.decisions
        return Log(stored.head, _in_force(entries), store, stored.id, len(entries))
    return None


def _cards(store: JournalStore, path: str) -> Iterable[GameCard]:
    return [card for card in store.games() if card.head.scenario == path]


def _in_force(entries: Iterable[str]) -> tuple[str, ...]:
    found: list[str] = []
    for entry in entries:
        if entry.startswith(_UNDO):
            del found[int(entry.removeprefix(_UNDO))]
            continue
        if entry.startswith(_ANEW):
            found.clear()
        found += [text for text in entry.removeprefix(_ANEW).split("\n") if text]
    return tuple(found)
