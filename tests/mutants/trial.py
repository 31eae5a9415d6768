"""Trying a mutant: in a copy of the checkout, in a process of its own, with the quickest first."""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NoReturn

from tests.mutants.mutations import Mutant

Verdict = Literal["killed", "survived", "too slow"]

PARTS = ("game", "tests", "assets", "scenarios", "pyproject.toml")
FIRST = ("test_golden.py", "test_worlds.py", "test_market.py", "test_causes.py")
"""Of tests/model, the surest killers of a wrong rule; the rest follows by name."""
SOURCES = {"test_purity.py"}
"""They judge how a rule is written, not what it does."""
PRIMITIVES = {"elementary", "elementary_floats", "luck", "luck_arrays", "number_arrays", "numbers"}
ABOUT_PRIMITIVES = ("test_numbers.py", "test_luck.py")
"""Tried first on the primitives' mutants, and on no other: they run no rule."""
COMPARING = ("test_random_worlds.py", "test_sweeps.py")
"""Tried on the primitives' mutants only: a wrong rule is equally wrong in both number worlds."""
_VERDICTS: dict[int, Verdict] = {0: "survived", 1: "killed", 2: "killed"}
"""By pytest's exit code; 2 is a test file that could not even be imported."""
PATIENCE = 4.0
"""A mutant may take so many times as long as the untouched model."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What the tests said of a mutant."""

    verdict: Verdict
    seconds: float
    told: str
    """The last lines that pytest printed."""

    @property
    def noticed(self) -> bool:
        """Whether a test failed, or never ended."""
        return self.verdict != "survived"


@contextmanager
def copied(root: Path) -> Iterator[Path]:
    """A copy of what the tests need; the checkout is not touched."""
    with TemporaryDirectory(prefix="mutants-") as folder:
        copy = Path(folder)
        for part in PARTS:
            _copy(root / part, copy / part)
        # byte code that is checked against its source: two writes within a second must differ
        checked = py_compile.PycInvalidationMode.CHECKED_HASH
        compileall.compile_dir(copy, quiet=2, invalidation_mode=checked)
        yield copy


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def tried(copy: Path, mutant: Mutant, limit: float) -> Trial:
    """Write the mutant into the copy, run the tests, and put the file back."""
    path = copy / mutant.file
    kept = path.read_bytes()
    path.write_text(mutant.source, encoding="utf-8")
    try:
        return run_tests(copy, limit, path.stem)
    finally:
        path.write_bytes(kept)


def run_tests(copy: Path, limit: float, module: str = "") -> Trial:
    """The tests of a module in a fork, which spares each mutant the imports of the test tools."""
    start, log = time.monotonic(), copy / "pytest.log"
    child = os.fork()
    if child == 0:
        _in_child(copy, log, module)
    while time.monotonic() - start < limit:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            verdict = _VERDICTS.get(os.waitstatus_to_exitcode(status))
            if verdict is None:
                raise RuntimeError(f"the tests could not be run:\n{_last_lines(log)}")
            return Trial(verdict, time.monotonic() - start, _last_lines(log))
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return Trial("too slow", time.monotonic() - start, "")


def _in_child(copy: Path, log: Path, module: str) -> NoReturn:
    """It must end here, whatever happens: what the parent cleans up is not the child's."""
    status = 3
    try:
        os.setpgid(0, 0)
        with log.open("w", encoding="utf-8") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        status = _run_pytest(copy, module)
    except BaseException:  # noqa: BLE001 - the log tells
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _run_pytest(copy: Path, module: str) -> int:
    import pytest

    os.chdir(copy)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.dont_write_bytecode = True
    sys.path[:] = [str(copy), *(path for path in sys.path if path not in {"", os.curdir})]
    for name in [name for name in sys.modules if name.split(".")[0] in {"game", "tests"}]:
        del sys.modules[name]
    # without plug-ins, configuration and rewritten assertions it starts in a third of the time
    options = ["-x", "-q", "--no-header", "--tb=line", "--assert=plain", "-p", "no:cacheprovider"]
    options += ["-c", os.devnull, "--rootdir", str(copy), "--import-mode=importlib"]
    chosen = ordered(copy / "tests" / "model", module)
    if module not in PRIMITIVES:
        options += ["-k", "not both_worlds"]
    return int(pytest.main([*options, *chosen], plugins=[_Hurried()]))


def ordered(folder: Path, module: str) -> list[str]:
    """The test files for a module's mutants, in the order in which they are run."""
    found = sorted({path.name for path in folder.glob("test_*.py")} - SOURCES)
    if module not in PRIMITIVES:
        found = [name for name in found if name not in (*ABOUT_PRIMITIVES, *COMPARING)]
    first = [name for name in (*ABOUT_PRIMITIVES, *FIRST) if name in found]
    return [str(folder / name) for name in (*first, *(n for n in found if n not in first))]


class _Hurried:
    """One counter-example is enough; nobody reads the smallest."""

    def pytest_configure(self) -> None:
        from hypothesis import Phase, settings

        steady = settings.get_profile("steady")
        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("hurried", parent=steady, phases=phases, database=None)
        settings.load_profile("hurried")


def _last_lines(log: Path) -> str:
    text = log.read_text(encoding="utf-8", errors="replace").strip()
    return "\n".join(text.splitlines()[-6:])
