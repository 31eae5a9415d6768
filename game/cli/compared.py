"""Two versions of a scenario, compared: as one document, in lines, and as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from game.cli.output import print_columns, print_json
from game.lab.difference import printing
from game.lab.difference.results import Difference
from game.scenario.comparison import FileChange, told
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two scenarios."""

    id: str
    title: str
    hash: str
    """SHA-256 (hex) of its text with everything it inherits."""

    @classmethod
    def of(cls, scenario: Scenario) -> Version:
        """What is told of an opened scenario."""
        return cls(scenario.id, scenario.title, scenario.hash)


@dataclass(frozen=True, slots=True)
class Compared:
    """What two versions of a scenario change."""

    same: bool
    """Whether both come to the same, inherited and left-out things in place."""
    old: Version
    new: Version
    file: tuple[FileChange, ...]
    """In the order of the format."""
    games: Difference | None
    """What games come to; null where none were played."""


def show(found: Compared, title: str, form: str) -> None:
    """Print it as ``text``, ``json`` or ``markdown``."""
    if form == "json":
        print_json(asdict(found))
    elif found.same:
        print(f"{title}: the same scenario")
    elif form == "markdown":
        _as_markdown(found, title)
    else:
        _as_text(found, title)


def _as_text(found: Compared, title: str) -> None:
    print(f"{title}: {_counted(found.file)}")
    print("\n".join(f"  {told(one)}" for one in found.file))
    if found.games is None:
        return
    print(f"\n{printing.headline(found.games)}\n")
    print_columns(printing.scores(found.games))
    if moved := printing.endings(found.games):
        print("\nendings")
        print_columns(moved)
    print(f"\n{printing.verdict(found.games)}")


def _as_markdown(found: Compared, title: str) -> None:
    print(f"## {printing.plain(title)}\n\n{_counted(found.file)}\n")
    print("\n".join(f"- {printing.plain(told(one))}" for one in found.file))
    if found.games is None:
        return
    print(f"\n{printing.headline(found.games)}\n")
    head, *rows = printing.scores(found.games)
    for row in (head, ("---",) * len(head), *rows):
        print(f"| {' | '.join(row)} |")
    for name, text in printing.endings(found.games):
        print(f"\n**{name}**: {text}")
    print(f"\n{printing.verdict(found.games)}")


def _counted(changes: Sequence[FileChange]) -> str:
    return f"{len(changes)} change{'' if len(changes) == 1 else 's'} in the file"
