"""Begin a scenario: a small commented one that plays, and the schema for your editor beside it."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from pathlib import Path

from game.cli.output import print_json
from game.cli.parser import add_format
from game.errors import GameError
from game.scenario.beginning import SCHEMA, beginning, id_of
from game.scenario.files.shelf import shipped_files

MOST_WORDS = 8
LONGEST_TITLE = 60
_UNWANTED = re.compile(r"[^\w .,'’&-]")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", metavar="NAME", help="its title, such as 'Holm Ferries', or its id")
    parser.add_argument("--directory", default=".", metavar="FOLDER", help="where (default: here)")
    add_format(parser)


def run(options: Namespace) -> int:
    """Write both files and say what to do next; nothing is ever overwritten."""
    title = _title(options.name)
    file = Path(options.directory) / f"{id_of(title)}.toml"
    schema = file.with_name(SCHEMA)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(beginning(title))
        if not schema.exists():
            from game.scenario.schema.reference import json_schema_text

            schema.write_text(json_schema_text(), encoding="utf-8")
    except FileExistsError:
        raise GameError(f"{file} is there already; choose another name") from None
    except OSError as error:
        raise GameError(f"cannot write {file}: {error.strerror}") from None
    _tell(file, schema, options.format)
    return 0


def _title(name: str) -> str:
    """The title asked for; of an id, its words.

    Raises:
        GameError: no id can be made of it, or it is taken.
    """
    title = " ".join(name.removesuffix(".toml").split())
    if title and title == id_of(title):
        title = title.replace("-", " ").capitalize()
    identity = id_of(title)
    if not identity or _UNWANTED.search(title) or len(title) > LONGEST_TITLE:
        raise GameError(
            f"no scenario can be called {name[:40]!r}: letters, digits, spaces, up to "
            f"{LONGEST_TITLE} of them, a letter among them"
        )
    if len(title.split()) > MOST_WORDS:
        raise GameError(f"a title has at most {MOST_WORDS} words")
    if identity in shipped_files():
        raise GameError(f"there is a shipped scenario {identity}; choose another name")
    return title


def _tell(file: Path, schema: Path, form: str) -> None:
    if form == "json":
        print_json({"file": str(file), "schema": str(schema)})
        return
    print(f"{file}: a scenario to begin with. Change anything, then:")
    print(f"  humans-wanted check {file}")
    print(f"  humans-wanted play {file}")
    print(f"{schema}: what your editor completes and explains from")
