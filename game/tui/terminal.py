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

_HUNG_UP = 129


def leave_when_it_closes(app: App[None]) -> None:
    """Exit `app` when told to, or when standard input is no terminal any more.

    Exit codes are the usual 128 + number of the signal.
    """
    if app.is_headless or sys.platform == "win32":
        return
    import asyncio

    loop = asyncio.get_running_loop()
    for number in (signal.SIGHUP, signal.SIGTERM):
        # Under nohup a hang-up is ignored, and shall be; the look at the terminal remains.
        if signal.getsignal(number) != signal.SIG_IGN:
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, _leave, app, 128 + number)
    app.set_interval(_EVERY, lambda: None if _still_there() else _leave(app, _HUNG_UP))


def _leave(app: App[None], code: int) -> None:
    app.exit(return_code=code)


def _still_there() -> bool:
    import termios

    try:
        termios.tcgetattr(sys.__stdin__.fileno() if sys.__stdin__ else 0)
    except (termios.error, OSError, ValueError):
        return False
    return True
