"""How a scenario and what it extends become one document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from game.frozen import dataclass
from game.scenario.diagnostics import Path
from game.scenario.files.documents import Document, Raw

HEADER = ("format", "id", "title", "pitch", "pool", "extends", "remove", "targets", "tests")
"""What every file says for itself and nothing inherits."""
LISTS = ("departments", "people", "vendors", "events", "claims", "endings")
"""Lists of things with ids: a child's own replaces the inherited one of the same id."""
TABLES = ("pace", "company", "market", "model", "teaching")
"""Tables that are inherited key by key."""
POOL = frozenset((*HEADER[:-2], "claims", "events", "endings"))
"""All that a pool may contain."""

Entry = tuple[object, tuple[Document, Path]]


@dataclass(frozen=True, slots=True)
class Merged:
    """A document with all that it inherits."""

    document: Document
    """The file that was asked for."""
    raw: Raw
    origins: dict[Path, tuple[Document, Path]] = field(default_factory=dict, repr=False)
    """Where each inherited piece was written; what is not here is the document's own."""

    def origin(self, path: Path) -> tuple[Document, Path]:
        """The file and the path within it of the piece at `path`."""
        for length in range(len(path), 0, -1):
            found = self.origins.get(path[:length])
            if found:
                return found[0], found[1] + path[length:]
        return self.document, path

    def headed(self, path: Path) -> bool:
        """Whether the thing at `path` was written under a header of its own."""
        document, own = self.origin(path)
        return document.positions.headed(own)

    def entries(self, key: str) -> list[Entry]:
        """The items of a list section, each with its origin."""
        items = self.raw.get(key)
        found = items if isinstance(items, list) else []
        return [(item, self.origin((key, index))) for index, item in enumerate(found)]


def merge(own: Merged, parents: Sequence[Merged], removed: frozenset[str]) -> Merged:
    """`own` with what it does not say itself taken from `parents`, the first one first."""
    merged = Merged(own.document, dict(own.raw))
    for parent in parents:
        for key in parent.raw:
            if key in TABLES:
                _inherit_table(merged, parent, key)
            elif key not in HEADER and key not in LISTS and key not in merged.raw:
                merged.raw[key] = parent.raw[key]
                merged.origins[key,] = parent.origin((key,))
    for key in LISTS:
        _inherit_list(merged, own, parents, key, removed)
    return merged


def _inherit_table(merged: Merged, parent: Merged, key: str) -> None:
    theirs = parent.raw[key]
    ours = merged.raw.get(key)
    if ours is None:
        merged.raw[key] = theirs
        merged.origins[key,] = parent.origin((key,))
    elif isinstance(ours, dict) and isinstance(theirs, dict):
        merged.raw[key] = {**theirs, **ours}
        for name in theirs:
            if name not in ours:
                merged.origins[key, name] = parent.origin((key, name))


def _inherit_list(
    merged: Merged, own: Merged, parents: Sequence[Merged], key: str, removed: frozenset[str]
) -> None:
    if not isinstance(own.raw.get(key, []), list):
        return  # the schema will say so
    entries = own.entries(key)
    fallback = entries.pop() if key == "endings" and entries and last_resort(entries[-1]) else None
    mine, taken = list(entries), {*removed, *_ids(entries)}
    for parent in parents:
        theirs = [entry for entry in parent.entries(key) if _id(entry) not in taken]
        entries += [entry for entry in theirs if not (fallback and last_resort(entry))]
        taken.update(_ids(theirs))
    if fallback:
        own_too = [entry for entry in entries if entry in mine or _id(entry) != _id(fallback)]
        entries = [*own_too, fallback]
    if entries:
        merged.raw[key] = [item for item, _ in entries]
        merged.origins.update({(key, index): origin for index, (_, origin) in enumerate(entries)})


def last_resort(entry: Entry) -> bool:
    """Whether an ending has no condition."""
    return isinstance(entry[0], dict) and "when" not in entry[0]


def _id(entry: Entry) -> str:
    found = entry[0].get("id") if isinstance(entry[0], dict) else None
    return found if isinstance(found, str) else ""


def _ids(entries: Sequence[Entry]) -> Iterator[str]:
    return (name for name in map(_id, entries) if name)
