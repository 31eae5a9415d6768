"""A line of progress: on a terminal's stderr, and nowhere else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.cli.progress import tell

if TYPE_CHECKING:
    import pytest


def test_a_terminal_is_told_on_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    tell("1 of 2")
    tell("")
    printed = capsys.readouterr()
    assert printed.err == "\r\033[K1 of 2\r\033[K"
    assert printed.out == ""


def test_nobody_else_is(capsys: pytest.CaptureFixture[str]) -> None:
    tell("1 of 2")
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "")
