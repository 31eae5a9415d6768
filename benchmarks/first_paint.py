"""How much longer than an empty Textual app the title takes to stand on the screen."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from benchmarks.environment import COLUMNS, EMPTY, GAME, ROWS, new_home
from benchmarks.figure import Figure
from benchmarks.terminal import Terminal
from benchmarks.words import AT_TITLE

ROUNDS = 7
METHOD = (
    f"spawn to the last cell of the first frame in a {COLUMNS}x{ROWS} terminal, "
    f"median of {ROUNDS}, turn about with an empty app"
)


def painted(command: Sequence[str], environment: Mapping[str, str], text: str) -> float:
    """Seconds from starting `command` until the frame that holds `text` is complete."""
    with Terminal(command, environment, COLUMNS, ROWS) as terminal:
        terminal.wait_for(text)
        return terminal.settle() - terminal.started


def figures() -> list[Figure]:
    """The title's first frame in seconds' ratio to the empty app's."""
    empty, title = [], []
    with new_home() as environment:
        painted(EMPTY, environment, "empty")  # byte code and disk cache are warm from here on
        painted(GAME, environment, AT_TITLE)
        for _ in range(ROUNDS):
            empty.append(painted(EMPTY, environment, "empty"))
            title.append(painted(GAME, environment, AT_TITLE))
    floor, ours = statistics.median(empty), statistics.median(title)
    method = f"{ours:.2f} s against {floor:.2f} s: {METHOD}"
    return [Figure("title, first paint", ours / floor, "×", 1.3, method)]
