"""Other processes of this Python, each with a share of the work.

Plain child processes that speak JSON lines. `multiprocessing` cannot start any under a Textual
screen, which has taken stderr; and a fork would not survive the screen's threads. A scenario's
compiled conditions do not travel, so each reads the text again: that and its start take a third
of a second.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from threading import Lock
from typing import Any

import game
from game.campaign.journal.journal import Head
from game.scenario.loading import reopen
from game.scenario.rules import Scenario

WORTH = 400
"""Months to be played from which other processes pay for their start."""

Answer = dict[str, Any]


def worthwhile(months: int) -> int:
    """Processes that pay for themselves where so many months are to be played; 1: none do."""
    return (os.cpu_count() or 1) if months > WORTH and available() else 1


def available() -> bool:
    """Whether this platform starts processes of this Python (a browser's does not)."""
    return sys.platform not in {"emscripten", "wasi"} and bool(sys.executable)


def share_of(scenario: Scenario, head: Head, **more: object) -> Answer:
    """What a child needs to open a game, and `more`."""
    return {"head": asdict(head), "name": scenario.file, **more}


def opened(share: Answer) -> tuple[Scenario, Head]:
    """The game of a share."""
    head = Head(**share["head"])
    return reopen(head.scenario_text, share["name"]), head


def ask(module: str, shares: Sequence[Answer], heard: Callable[[Answer], object]) -> None:
    """Give a child each share; `heard` gets their answers, one at a time, as they come.

    Raises:
        OSError: no process could be started.
    """
    lock, children = Lock(), [_started(module) for _ in shares]

    def listen(place: int) -> None:
        for line in _answers(children[place], json.dumps(shares[place])):
            with lock:
                heard(json.loads(line))

    with ThreadPoolExecutor(len(shares)) as threads:
        try:
            for done in [threads.submit(listen, place) for place in range(len(shares))]:
                done.result()
        finally:  # also when nobody waits any more: the other threads' pipes end with them
            for child in children:
                with child:  # closes its pipes
                    child.kill()


def answer(work: Callable[[Answer], Iterable[Answer]]) -> None:
    """Be a child: read a share from stdin, print a line for each answer."""
    gc.disable()  # a game's records refer to nothing in circles; looking for some takes a tenth
    for one in work(json.loads(sys.stdin.read())):
        sys.stdout.write(json.dumps(one) + "\n")
        sys.stdout.flush()


def _started(module: str) -> subprocess.Popen[str]:
    folder = str(Path(game.__file__).parent.parent)
    paths = os.pathsep.join(part for part in (folder, os.environ.get("PYTHONPATH", "")) if part)
    return subprocess.Popen(  # noqa: S603 - this Python, a module of our own
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def _answers(child: subprocess.Popen[str], share: str) -> Iterator[str]:
    if child.stdin is None or child.stdout is None:
        return
    child.stdin.write(share)
    child.stdin.close()
    yield from child.stdout
