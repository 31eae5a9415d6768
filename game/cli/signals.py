"""Leaving when told to: a terminated or hung-up game closes its file and says nothing."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import NoReturn

_NAMES = ("SIGTERM", "SIGHUP")


def leave_quietly() -> None:
    """Turn SIGTERM and SIGHUP into an orderly exit with the usual code, 128 + number."""
    if threading.current_thread() is not threading.main_thread():
        return
    for name in _NAMES:
        number = getattr(signal, name, None)  # Windows knows no SIGHUP
        # Under nohup a hang-up is ignored, and shall be.
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _leave)


def _leave(number: int, _: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
