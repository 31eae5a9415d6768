"""What a scenario has from those that it extends: taken over, changed, dropped."""

from __future__ import annotations

from collections.abc import Sequence

from game.frozen import dataclass
from game.scenario.inheriting.merging import LISTS, TABLES, Merged


@dataclass(frozen=True, slots=True)
class Heritage:
    """What becomes of one section: ``events``, ``claims``, ``market``."""

    section: str
    inherited: int
    """Things, or keys of a table, that are taken over as they are."""
    changed: tuple[str, ...]
    """Ids or keys that the scenario says otherwise."""
    dropped: tuple[str, ...]
    """Ids that it removes."""

    def __str__(self) -> str:
        parts = [f"{self.inherited} inherited"]
        parts += [f"changed: {', '.join(self.changed)}"] if self.changed else []
        parts += [f"dropped: {', '.join(self.dropped)}"] if self.dropped else []
        return f"{self.section}: {'; '.join(parts)}"


def heritage(merged: Merged, parents: Sequence[Merged]) -> tuple[Heritage, ...]:
    """Section by section; nothing for a scenario that extends none."""
    found = [_list(merged, parents, key) for key in LISTS]
    found += [_table(merged, parents, key) for key in TABLES]
    return tuple(one for one in found if one.inherited or one.changed or one.dropped)


def _list(merged: Merged, parents: Sequence[Merged], key: str) -> Heritage:
    theirs = list(dict.fromkeys(name for parent in parents for name in _ids(parent, key)))
    entries = merged.entries(key)
    own = {_id(item) for item, (document, _) in entries if document is merged.document}
    kept = {_id(item) for item, _ in entries}
    return Heritage(
        key,
        sum(document is not merged.document for _, (document, _) in entries),
        tuple(name for name in theirs if name in own),
        tuple(name for name in theirs if name not in kept),
    )


def _table(merged: Merged, parents: Sequence[Merged], key: str) -> Heritage:
    own = merged.document.raw.get(key)
    keys = {name for parent in parents for name in _keys(parent.raw.get(key))}
    changed = tuple(sorted(keys & set(_keys(own))))
    return Heritage(key, len(keys) - len(changed), changed, ())


def _keys(table: object) -> list[str]:
    return list(table) if isinstance(table, dict) else []


def _ids(parent: Merged, key: str) -> list[str]:
    return [name for name in (_id(item) for item, _ in parent.entries(key)) if name]


def _id(item: object) -> str:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""
