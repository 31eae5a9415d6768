"""Play a scenario with the built-in strategies, and hold the scores against its own targets.

Shows scores, axes and reversal months as plots, who wins and where it ends. Exit code 1 where a
strategy comes to something outside the corridor that `[targets]` wants, or one of the scenario's
own `[[tests]]` fails; without targets it suggests some. 0: all holds; 2: cannot run. The same
command and seed print the same bytes whatever the workers.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from game.cli.output import as_columns, as_json, writable
from game.cli.parser import add_format
from game.cli.progress import tell
from game.cli.runs import add_runs, add_strategies, asked, named, need_arrays

if TYPE_CHECKING:
    from game.lab.balance.results import Balanced
    from game.lab.telling.pages import Pages

_SEED = "BAL-0001"
FORMATS = ("text", "json", "markdown", "html")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="a scenario file, or the id of a shipped one")
    add_runs(parser, 500, "games of each strategy", _SEED)
    add_strategies(parser, "one of them; repeats (default: all); hold always plays too")
    add_format(parser, FORMATS)
    parser.add_argument("--out", default="", metavar="FILE", help="write it there instead")


def run(options: Namespace) -> int:
    """Measure, print or write, and say whether everything is as its author wants it."""
    need_arrays("balance")
    from game.lab.balance.balancing import balance
    from game.lab.crowd.planning import useful
    from game.lab.sweep.executors import executor
    from game.lab.telling.pages import pages
    from game.lab.telling.several import several
    from game.scenario.loading import load
    from game.strategies import STRATEGIES

    names, out = named(options, list(STRATEGIES)), writable(options.out)
    workers = useful(options.runs * len(names), options.workers)
    games = asked(options, names, options.runs, workers)
    scenario, written = load(options.file), pages(options.file)
    tell(f"{several(games.games, 'game')} are being played …")
    with executor(workers, "") as where:
        found = balance(scenario, written, games, where)
    tell("")
    text = _written(found, written, options.format)
    if out:
        out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 1 if any(one.severity != "note" for one in found.findings) else 0


def _written(found: Balanced, written: Pages, form: str) -> str:
    if form == "json":
        return as_json(asdict(found))
    if form == "text":
        return _text(found, written)
    from game.lab.balance.documents import html, markdown

    return (html if form == "html" else markdown)(found)


def _text(found: Balanced, written: Pages) -> str:
    from game.cli.findings import told
    from game.lab.balance import plots

    parts = [
        "\n".join(plots.headline(found)),
        "\n".join(plots.boxes(found)),
        "\n".join(plots.reversals(found)),
        as_columns(plots.outcomes(found)),
        "\n".join(plots.folded(plots.endings(found))),
        "\n".join(plots.folded(plots.order(found))),
    ]
    if found.targets:
        parts.append(as_columns(plots.aims(found)))
    parts.append(told(found.findings, written.file, written.texts))
    if not found.targets:
        parts.append(found.suggested.rstrip("\n"))
    return "\n\n".join(parts) + "\n"
