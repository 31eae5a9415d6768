"""The model in its two number worlds, and beside PySD: what writing it by hand has bought.

PySD is no dependency of anything: `pip install pysd` into the same environment, and its row comes.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from benchmarks.chains import STOCKS, vensim
from benchmarks.figure import Figure

WIDE, ROUNDS = 10_000, 3
WEEKS_FLOATS, WEEKS_ARRAYS, WEEKS_PYSD = 104, 26, 260
SEED = "MOTH-4471"


def best(work: Callable[[], object]) -> float:
    """CPU seconds of the quickest of a few rounds: the ratios must hold on a busy machine too."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def in_floats() -> float:
    """Seconds that a company's week takes, one company at a time, under *replace*, with luck."""
    from game.lab.companies.policies import POLICIES
    from game.lab.companies.subject import open_subject
    from game.model.luck import Luck

    subject = open_subject()
    replace = POLICIES["replace"]
    work = lambda: [*subject.play(replace, WEEKS_FLOATS, Luck(SEED, 1))]  # noqa: E731
    return best(work) / WEEKS_FLOATS


def in_arrays() -> float:
    """The same, `WIDE` companies at a time."""
    from game.lab.companies.policies import POLICIES
    from game.lab.companies.subject import open_subject
    from game.model.luck_arrays import LuckArray
    from game.model.number_arrays import arrays

    subject = open_subject()

    def work() -> None:
        luck = LuckArray(SEED, WIDE)
        for _ in subject.play(POLICIES["replace"], WEEKS_ARRAYS, luck, arrays()):
            pass

    return best(work) / (WEEKS_ARRAYS * WIDE)


def in_pysd() -> float:
    """Seconds that a week of as many stocks takes in PySD; it reads the model once."""
    pysd = import_module("pysd")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "chains.mdl"
        file.write_text(vensim(WEEKS_PYSD), encoding="utf-8")
        model = pysd.read_vensim(str(file))
        columns = [f"stock {number}" for number in range(STOCKS)]
        return best(lambda: model.run(return_columns=columns)) / WEEKS_PYSD


def figures() -> list[Figure]:
    """How many times as many company-weeks a second."""
    alone, together = in_floats(), in_arrays()
    wide = f"{WIDE:,} wide"
    rows = [
        Figure(
            "arrays against floats", alone / together, "×", 40,
            f"company-weeks a second, {wide}: {1 / together:,.0f} against {1 / alone:,.0f}",
            least=True,
        )
    ]  # fmt: skip
    if find_spec("pysd") is None:
        print("arrays against PySD: PySD is not installed; `pip install pysd`, and run it again")
        return rows
    theirs = in_pysd()
    method = (
        f"at {STOCKS} stocks, {wide}; a week takes PySD {theirs * 1000:.2f} ms, "
        f"the game {alone * 1000:.2f} ms"
    )
    return [*rows, Figure("arrays against PySD", theirs / together, "×", 100, method, least=True)]
