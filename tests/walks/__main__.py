"""``python -m tests.walks [mouse nocolor contrast resize plain]``: whole games, one or all."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.walks.lines import plainly
from tests.walks.screens import KINDS, Walked, on_screens


def main(names: list[str]) -> int:
    """0 when every walk reached an ending and cut nothing, else 1."""
    wrong = 0
    for name in names or [*KINDS, "plain"]:
        with tempfile.TemporaryDirectory() as folder:
            walked = _walked(name, Path(folder))
        sys.stdout.write(walked.line(name) + "\n")
        sys.stdout.flush()
        wrong += not walked.well
    return min(wrong, 1)


def _walked(name: str, home: Path) -> Walked:
    if name == "plain":
        return plainly()
    return asyncio.run(on_screens(home, KINDS[name]))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
