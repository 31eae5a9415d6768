"""What the game finds here: terminal, colours, size, folders, versions."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from argparse import ArgumentParser, Namespace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from game.cli.output import print_columns, print_json
from game.cli.parser import add_format
from game.places import assets, home, scenarios
from game.version import VERSION

Part = dict[str, object]

_PACKAGES = ("textual", "pydantic", "tomli", "platformdirs", "numpy")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)


def run(options: Namespace) -> int:
    """Print what was found; 1 if games cannot be kept or the game's own files are missing."""
    parts = {
        "terminal": _terminal(),
        "size": _size(),
        "folders": _folders(),
        "versions": _versions(),
    }
    problems = _problems()
    if options.format == "json":
        print_json({**parts, "colours": _colours(), "problems": problems})
    else:
        for name, part in parts.items():
            print(f"{name.capitalize()}:")
            print_columns([(f"  {_words(key)}:", _shown(value)) for key, value in part.items()])
        print(f"Colours: {_colours()}")
        print("\n".join(["Problems:", *(f"  {line}" for line in problems or ["none"])]))
    return 1 if problems else 0


def _terminal() -> Part:
    return {
        "input_is_terminal": sys.stdin.isatty(),
        "output_is_terminal": sys.stdout.isatty(),
        "TERM": os.environ.get("TERM", ""),
        "encoding": sys.stdout.encoding,
        "TEXTUAL_ANIMATIONS": os.environ.get("TEXTUAL_ANIMATIONS", ""),
    }


def _size() -> Part:
    size = shutil.get_terminal_size()
    enough = size.columns >= 80 and size.lines >= 24
    return {"columns": size.columns, "rows": size.lines, "large_enough": enough}


def _colours() -> str:
    if os.environ.get("NO_COLOR"):
        return "none: NO_COLOR is set"
    if os.environ.get("TERM", "dumb") == "dumb":
        return "none"
    if os.environ.get("COLORTERM", "").lower() in {"truecolor", "24bit"}:
        return "16 million"
    return "256" if "256" in os.environ["TERM"] else "16"


def _folders() -> Part:
    return {
        "home": str(home()),
        "home_can_be_written": _writable(home()),
        "scenarios": str(scenarios()),
        "assets": str(assets()),
    }


def _writable(folder: Path) -> bool:
    """Whether `folder` may be written, or made if it is not there yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _versions() -> Part:
    found: Part = {
        "humans-wanted": VERSION,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _problems() -> list[str]:
    problems = []
    if not _writable(home()):
        problems.append(
            f"{home()} cannot be written, so games cannot be kept: make it writable, or set "
            "HUMANS_WANTED_HOME to another folder"
        )
    problems += [
        f"{folder} is missing: install the game again"
        for folder in (scenarios(), assets())
        if not folder.is_dir()
    ]
    return problems


def _words(key: str) -> str:
    return key if key.isupper() else key.replace("_", " ")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) or "not set"
