"""One finished game for all tests that only look at it: playing one takes seconds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli import commands

PLAYED = ("play", "fintech", "--seed", "MOTH-4471", "--plain", "--strategy", "hold")


@dataclass(frozen=True)
class Finished:
    """What `PLAYED` printed, and the home it was kept in."""

    home: Path
    printed: str
    exported: str
    """As `games export` writes it."""

    @property
    def code(self) -> str:
        return self.printed.splitlines()[-1].removeprefix("run code: ")

    @property
    def journal(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.exported)
        return document


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    home = tmp_path_factory.mktemp("finished")
    played = commands.run(*PLAYED, home=home)
    assert (played.returncode, played.stderr) == (0, "")
    (game,) = json.loads(commands.run("games", "list", "--json", home=home).stdout)
    exported = commands.run("games", "export", game["id"], home=home).stdout
    return Finished(home, played.stdout, exported)
