"""Starting the command as a stranger would: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(
    *arguments: str, typed: str = "", home: Path, extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """What `humans-wanted` answers to `arguments`, with `typed` on its input."""
    environment = {**os.environ, "HUMANS_WANTED_HOME": str(home), **(extra or {})}
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        cwd=ROOT,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
