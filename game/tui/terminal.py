"""Leaving when the terminal goes away, so that a closed window leaves no spinning process."""

from __future__ import annotations

import contextlib
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

_EVERY = 1.0
"""Seconds between looks at the terminal: with SIGHUP ignored nothing else tells of its end."""


def leave_when_it_closes(app: App[None]) -> None:
    """Exit `app` on SIGHUP and SIGTERM, and when standard input is no terminal any more."""
    if app.is_headless or sys.platform == "win32":
        return
    import asyncio

    loop = asyncio.get_running_loop()
    for number in (signal.SIGHUP, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, app.exit)
    app.set_interval(_EVERY, lambda: None if _still_there() else app.exit())


def _still_there() -> bool:
    import termios

    try:
        termios.tcgetattr(sys.__stdin__.fileno() if sys.__stdin__ else 0)
    except (termios.error, OSError, ValueError):
        return False
    return True
