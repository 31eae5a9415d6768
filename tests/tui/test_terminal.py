"""The app in a real (pseudo) terminal: it leaves when told to and when the terminal goes away."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.words import NEW_GAME

if TYPE_CHECKING:
    from collections.abc import Iterator

pty = pytest.importorskip("pty")

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0

SCRIPT = """
import signal, sys
if "ignore" in sys.argv: signal.signal(signal.SIGHUP, signal.SIG_IGN)
from game.tui.app import HumansWantedApp
from tests.tui.fake import World
app = HumansWantedApp(World().services())
app.run()
sys.exit(app.return_code)
"""


@contextmanager
def running(*words: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The app at its title, and our end of its terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", SCRIPT, *words]
    environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    try:
        shown = b""
        while NEW_GAME.encode() not in shown:
            shown += os.read(ours, 65536)
        yield child, ours
    finally:
        child.kill()
        child.wait()


@pytest.mark.slow
def test_it_leaves_when_the_terminal_is_closed_even_if_hang_ups_are_ignored() -> None:
    with running("ignore") as (child, ours):
        os.close(ours)
        assert child.wait(PATIENCE) == 129


@pytest.mark.slow
def test_it_leaves_with_the_usual_code_when_terminated() -> None:
    with running() as (child, ours):
        child.send_signal(signal.SIGTERM)
        assert child.wait(PATIENCE) == 128 + signal.SIGTERM
        os.close(ours)
