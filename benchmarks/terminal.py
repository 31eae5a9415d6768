"""A program in a pseudo-terminal, typed at and watched with a clock."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

from benchmarks.screen import Screen

_LIMIT = 120.0
_QUIET, _PAUSE = 0.3, 0.002
# What a terminal of today answers: it can hold a frame back until it is complete.
_QUESTION, _ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class TooSlow(Exception):  # noqa: N818 - it says what happened
    """The screen never showed what was awaited; the message ends with what it did show."""


class Terminal:
    """Runs `command` at `columns` x `rows`; all times are seconds on `time.perf_counter`."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self.screen = Screen(columns, rows)
        self.changed = 0.0
        """When a cell last became different."""
        self._arrived: deque[tuple[bytes, float]] = deque()
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        """Nothing more to do: the program runs already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the program, and all that it started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        os.close(self._master)

    @property
    def pid(self) -> int:
        """The program's process."""
        return self._process.pid

    def send(self, keys: str) -> float:
        """Type, and give the time of it."""
        sent = time.perf_counter()
        os.write(self._master, keys.encode())
        return sent

    def wait_for(self, text: str, limit: float = _LIMIT) -> float:
        """When `text` first stood on the screen (at once, if it stands there already)."""
        self._watch(lambda: text in self.screen.text(), limit, f"'{text}' never appeared")
        return self.changed

    def wait_for_change(self, limit: float = _LIMIT) -> float:
        """When the next cell becomes different."""
        before = self.screen.changes
        self._watch(lambda: self.screen.changes != before, limit, "nothing changed")
        return self.changed

    def settle(self, limit: float = _LIMIT) -> float:
        """When the last cell changed before a pause of 0.3 s: the frame was complete."""
        end = time.perf_counter() + limit
        while self._read(_QUIET):
            if time.perf_counter() > end:
                raise TooSlow("never at rest:\n" + self.screen.text())
        return self.changed

    def wait_for_end(self, limit: float = _LIMIT) -> int:
        """The program's exit status."""
        self._watch(lambda: self._process.poll() is not None, limit, "still running")
        return self._process.wait()

    def _watch(self, happened: Callable[[], bool], limit: float, complaint: str) -> None:
        end = time.perf_counter() + limit
        while not happened():
            if time.perf_counter() > end:
                raise TooSlow(f"{complaint}:\n{self.screen.text()}")
            self._read(0.05)

    def _read(self, patience: float) -> bool:
        """Look at what comes within `patience` seconds; whether something changed on screen."""
        end = time.perf_counter() + patience
        while (left := end - time.perf_counter()) > 0 or self._arrived:
            if not self._arrived and not self._arrives(left):
                return False
            if self._take(*self._arrived.popleft()):
                return True
        return False

    def _arrives(self, patience: float) -> bool:
        """Take in what comes without a pause, each part with its time.

        It is looked at afterwards: what that takes us is not the program's time, and meanwhile it
        could not write on.
        """
        while select.select([self._master], [], [], patience)[0]:
            try:
                self._arrived.append((os.read(self._master, 65536), time.perf_counter()))
            except OSError:  # Linux says so when the other side has closed
                time.sleep(0.01)
                break
            patience = _PAUSE
        return bool(self._arrived)

    def _take(self, data: bytes, now: float) -> bool:
        if _QUESTION in data:
            os.write(self._master, _ANSWER)
        before = self.screen.changes
        self.screen.feed(data)
        if self.screen.changes == before:
            return False
        self.changed = now
        return True
