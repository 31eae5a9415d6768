"""The same in other processes: each opens the game once and plays its share of the futures.

Plain child processes that speak JSON lines. `multiprocessing` cannot start any under a Textual
screen, which has taken stderr; and a fork would not survive the screen's threads. A scenario's
compiled conditions do not travel, so each reads the text again: that and its start take half a
second.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from threading import Lock

import game
from game.campaign.hindsight.deciding import kept_decisions
from game.campaign.hindsight.mattering import Without, without
from game.campaign.hindsight.preparing import Told, prepared
from game.campaign.journal import Head
from game.scenario.loading import load_text
from game.scenario.rules import Scenario


def available() -> bool:
    """Whether this platform starts processes of this Python (a browser's does not)."""
    return sys.platform not in {"emscripten", "wasi"} and bool(sys.executable)


def in_processes(
    scenario: Scenario, head: Head, decisions: tuple[str, ...], told: Told, count: int
) -> tuple[Without, ...]:
    """What each decision made of the game, in the journal's order.

    Raises:
        OSError: no process could be started, or one has died.
    """
    known = len(kept_decisions(decisions))
    found: dict[int, Without] = {}
    lock, children = Lock(), [_started() for _ in range(count)]

    def listen(number: int) -> None:
        share = {"head": asdict(head), "name": scenario.file, "decisions": decisions,
                 "places": list(range(number, known, count))}  # fmt: skip
        for line in _answers(children[number], json.dumps(share)):
            answer = json.loads(line)
            place = answer.pop("place")
            with lock:
                found[place] = Without(**answer)
                told(len(found), known)

    with ThreadPoolExecutor(count) as threads:
        try:
            for heard in [threads.submit(listen, number) for number in range(count)]:
                heard.result()
        finally:  # also when nobody waits any more: the other threads' pipes end with them
            for child in children:
                with child:  # closes its pipes
                    child.kill()
    if len(found) < known:
        raise OSError("a process has died")
    return tuple(found[place] for place in range(known))


def _started() -> subprocess.Popen[str]:
    folder = str(Path(game.__file__).parent.parent)
    paths = os.pathsep.join(part for part in (folder, os.environ.get("PYTHONPATH", "")) if part)
    return subprocess.Popen(
        [sys.executable, "-m", "game.campaign.hindsight.workers"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, encoding="utf-8", env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def _answers(child: subprocess.Popen[str], share: str) -> Iterator[str]:
    if child.stdin is None or child.stdout is None:
        return
    child.stdin.write(share)
    child.stdin.close()
    yield from child.stdout


def main() -> None:
    """Be a worker: read a share from stdin, answer a line for each decision."""
    share = json.loads(sys.stdin.read())
    head = Head(**share["head"])
    scenario = load_text(head.scenario_text, share["name"])
    context, found, whole = prepared(scenario, head, share["decisions"])
    for place in share["places"]:
        one = asdict(without(context, found[place], whole))
        sys.stdout.write(json.dumps({"place": place, **one}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
