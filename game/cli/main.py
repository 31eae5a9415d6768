"""The command `humans-wanted`: finds the command's module, and turns what goes wrong into a line.

Neither Textual nor pydantic is loaded for `--help`, and without a word to read nor is argparse.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from game.cli.commands import COMMANDS, described
from game.errors import GameError

NAME = "humans-wanted"
CANNOT_RUN = 2
INTERRUPTED = 130


def main() -> int:
    """The entry point of the installed command."""
    return run()


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code.

    0 fine · 1 the answer is no · 2 cannot run · 130 interrupted.
    """
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except SystemExit as leaving:
        return _code(leaving)
    except KeyboardInterrupt:
        return _complain("interrupted; everything that you had decided is kept", INTERRUPTED)
    except GameError as error:
        return _complain(str(error), CANNOT_RUN)
    except BrokenPipeError:
        # Whoever read our lines has had enough; Python would complain again when it closes stdout.
        _silence()
        return 0
    except OSError as error:
        _silence()
        return _complain(f"cannot go on: {error.strerror or error}", CANNOT_RUN)
    return code


def _run(arguments: list[str]) -> int:
    from game.cli.signals import leave_quietly
    from game.cli.streams import prepare_streams

    prepare_streams()
    leave_quietly()
    if arguments and arguments[0] in COMMANDS:
        name = arguments[0]
        from game.cli.parser import Parser

        module = import_module(f"game.cli.commands.{COMMANDS[name].module}")
        parser = Parser(prog=f"{NAME} {name}", description=module.__doc__)
        module.configure(parser)
        return int(module.run(parser.parse_args(arguments[1:])))
    if arguments:  # 7 ms of argparse, which the title's first paint need not pay
        _top(arguments)
    from game.cli.title import run as title

    return title()


def _top(arguments: list[str]) -> None:
    """Deal with what is not a command: `--help`, `--version`, or a slip of the pen."""
    from game.cli.parser import Parser

    parser = Parser(
        prog=NAME,
        usage=f"{NAME} [--help] [--version] [COMMAND ...]",
        description="A game about replacing your staff with AI, and wanting them back.\n"
        "Without a command: the title screen.",
        epilog=described(),
    )
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    parser.add_argument("command", nargs="?", metavar="COMMAND", help="one of those below")
    options, rest = parser.parse_known_args(arguments)
    if options.command:
        parser.unknown("command", options.command, list(COMMANDS))
    if rest:
        parser.error(f"unknown option {rest[0]}")
    if options.version:
        from game.version import VERSION

        print(f"{NAME} {VERSION}")
        raise SystemExit(0)


def _code(leaving: SystemExit) -> int:
    try:
        sys.stdout.flush()
    except OSError:
        _silence()
    return leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 2


def _complain(line: str, code: int) -> int:
    try:
        sys.stdout.flush()
    except OSError:
        _silence()
    print(f"{NAME}: {' '.join(line.split())}", file=sys.stderr)
    return code


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
