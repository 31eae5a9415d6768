"""What starting, playing and drawing the game may load, asked of real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.desk import TAKE
from benchmarks.terminal import Terminal
from benchmarks.words import AT_DESK, AT_TITLE
from game.tui.screens.desk.question import HINT

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "game").rglob("*.py"))
NEVER_TO_PLAY = {"numpy", "scipy", "dask", "starlette", "uvicorn", "jinja2"}
TAIL = "\nimport json, sys\nprint('\\n' + json.dumps(sorted(sys.modules)))"


def loaded_after(code: str, home: Path) -> set[str]:
    """Names of all modules, and of the packages above them, that `code` loads in a new process."""
    ran = subprocess.run(
        [sys.executable, "-c", code + TAIL],
        cwd=ROOT,
        env={**os.environ, "HUMANS_WANTED_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(ran.stdout.splitlines()[-1]))


ON_SCREEN = """
import atexit, json, pathlib, sys
told = pathlib.Path({told!r})
atexit.register(lambda: told.write_text(json.dumps(sorted(sys.modules))))
from game.cli.main import run
raise SystemExit(run({arguments!r}))
"""


def loaded_on_screen(home: Path, arguments: list[str], awaited: str, answer: str = "") -> set[str]:
    """All modules of a game on a terminal, left with ctrl+q when `awaited` stands on the screen."""
    told = home.with_name("modules.json")
    code = ON_SCREEN.format(told=str(told), arguments=arguments)
    environment = {**os.environ, "HUMANS_WANTED_HOME": str(home), "TERM": "xterm-256color"}
    with Terminal([sys.executable, "-c", code], environment) as terminal:
        if answer:
            terminal.wait_for(TAKE)  # a game begun by a command is told of first, too
            terminal.settle()
            terminal.send("\r")
            terminal.wait_for(HINT)
            terminal.settle()
            terminal.send(answer)
        terminal.wait_for(awaited)
        terminal.send("\x11")
        assert terminal.wait_for_end() == 0
    return set(json.loads(told.read_text(encoding="utf-8")))


PLAY_PLAIN = """
from game.cli.main import run
assert run(["play", "fintech", "--plain", "--strategy", "hold"]) == 0
"""


def test_importing_the_package_costs_nothing(home: Path) -> None:
    before = loaded_after("", home)
    assert loaded_after("import game", home) - before == {"game"}


def test_the_command_line_loads_no_face_before_it_is_asked(home: Path) -> None:
    heavy = {"textual", "pydantic", "sqlite3", "tomli", *NEVER_TO_PLAY}
    assert loaded_after("import game.cli.main", home) & heavy == set()


def test_the_title_reads_no_scenario(home: Path) -> None:
    # sqlite3 is there (6 ms): the theme and the game to continue are kept in it.
    heavy = {"pydantic", "tomli", "game.model", "game.scenario", *NEVER_TO_PLAY}
    loaded = loaded_on_screen(home, [], AT_TITLE)
    assert "textual" in loaded
    assert loaded & heavy == set()


def test_a_game_on_the_desk_needs_no_arrays_and_no_server(home: Path) -> None:
    loaded = loaded_on_screen(home, ["play", "fintech"], AT_DESK, "12\r")
    assert "game.model.week" in loaded
    assert loaded & NEVER_TO_PLAY == set()


def test_a_game_in_plain_lines_loads_no_screens(home: Path) -> None:
    play = (
        "from game.cli.main import run; run(['play', 'fintech', '--plain', '--strategy', 'hold'])"
    )
    loaded = loaded_after(play, home)
    assert "game.plain" in loaded
    assert loaded & {"textual", "rich", *NEVER_TO_PLAY} == set()


def weight(module: Path) -> int:
    """Lines, those aside that only say what a field means: they are free."""
    lines = module.read_text(encoding="utf-8").splitlines()
    return sum(not line.lstrip().startswith('"""') for line in lines)


def test_every_module_fits_in_a_readers_head() -> None:
    assert [str(module) for module in MODULES if weight(module) > 260] == []


def test_every_module_is_named_for_its_subject() -> None:
    vague = {"util", "utils", "helper", "helpers", "common", "manager", "misc"}
    assert [str(module) for module in MODULES if vague & set(module.stem.split("_"))] == []
