"""Noticing that a file, or one that it extends, has been saved.

Editors save in many ways: some write into the file, some write another one and put it in its place,
some take the file away for a moment. So a change counts once the files have looked the same twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from game.scenario.files.documents import Document
from game.scenario.files.shelf import shipped_files

_Look = tuple[tuple[int, int, int] | None, ...]
EVERY = 0.05
"""Seconds between looks at a file that is being written: two of them notice a save."""
MISSED = 10
"""Looks for which a file may be away before that counts as a change of its own."""


class Watch:
    """Looks at some files; see `look`."""

    def __init__(self, files: Iterable[Path]) -> None:
        """Begin with the files as they are now."""
        self.files = tuple(files)
        self._known = self._last = self._seen()
        self._away = 0

    @property
    def there(self) -> bool:
        """Whether the first of the files is there."""
        return self.files[0].is_file()

    def look(self) -> bool:
        """Whether something has been saved since the last time that this was true.

        To be asked every `EVERY` seconds or so; microseconds.
        """
        seen = self._seen()
        self._away = self._away + 1 if seen[0] is None else 0
        settled, self._last = seen == self._last, seen
        if not settled or seen == self._known or 0 < self._away < MISSED:
            return False
        self._known = seen
        return True

    def follow(self, files: Iterable[Path]) -> None:
        """Look at these files from now on; what has been read of them is known."""
        known = dict(zip(self.files, self._known, strict=True))
        last = dict(zip(self.files, self._last, strict=True))
        self.files = tuple(files)
        self._known = tuple(known[file] if file in known else _seen(file) for file in self.files)
        self._last = tuple(last[file] if file in last else _seen(file) for file in self.files)

    def _seen(self) -> _Look:
        return tuple(_seen(file) for file in self.files)


def _seen(file: Path) -> tuple[int, int, int] | None:
    """What changes when a file is saved, however that is done; None for one that is away."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def files_of(first: Path, documents: Iterable[Document]) -> tuple[Path, ...]:
    """`first` and all files that `documents` extend, whether they are there or not."""
    shipped = shipped_files()
    found = [first]
    for document in documents:
        names = document.raw.get("extends")
        found += [
            shipped.get(name, document.folder / name)
            for name in (names if isinstance(names, list) else ())
            if isinstance(name, str) and "\0" not in name
        ]
    return tuple(dict.fromkeys(found))
