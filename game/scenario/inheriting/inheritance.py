"""Scenarios that extend others: finding the parents, and refusing circles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import TYPE_CHECKING

from game.scenario.diagnostics import (
    MOST,
    Finding,
    InvalidScenarioError,
    Path,
    Problem,
    did_you_mean,
    shown,
)
from game.scenario.files.documents import Document, Raw, read
from game.scenario.files.safety import plain, unsafe
from game.scenario.files.shelf import shipped_files
from game.scenario.inheriting.heritage import Heritage
from game.scenario.inheriting.merging import LISTS, POOL, Merged, merge

if TYPE_CHECKING:
    from game.scenario.checks.draft import Draft

MOST_PARENTS = 4
MOST_GENERATIONS = 3


@dataclass(slots=True)
class Collected:
    """What went wrong while a document was merged, for those who go on all the same."""

    findings: list[Finding] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    """All that were read, by the name shown to people."""
    whole: bool = True
    """Whether everything that is extended was found."""
    parents: list[Merged] = field(default_factory=list)
    """Those of the document that was asked for, whole themselves."""
    heritage: list[Heritage] = field(default_factory=list)
    draft: Draft | None = None
    """What can be played, once all has been found to hang together."""


def resolve(
    document: Document, above: tuple[str, ...] = (), collected: Collected | None = None
) -> Merged:
    """Merge `document` with everything it extends.

    Raises:
        InvalidScenarioError: a parent is missing, broken, or extends its own child; with
            `collected` only if the data could hurt whoever walks through it.
    """
    lineage = (*above, _key(document))
    with _noted(collected):
        check_document(document)
    parents: list[Merged] = []
    with _noted(collected, gap=True):
        names = _names(document, "extends", MOST_PARENTS)
        for index, name in enumerate(names):
            with _noted(collected, gap=True):
                parent = _parent(document, index, name, lineage)
                parents.append(resolve(parent, lineage, collected))
    removed = frozenset[str]()
    with _noted(collected):
        removed = _removed(document, parents, whole=collected is None or collected.whole)
    if collected is not None:
        collected.documents[document.file] = document
        collected.parents = parents  # the last to be merged is the one that was asked for
    return merge(Merged(document, _own(document)), parents, removed)


@contextmanager
def _noted(collected: Collected | None, *, gap: bool = False) -> Iterator[None]:
    """Keep an error's findings and go on, if somebody collects them."""
    try:
        yield
    except InvalidScenarioError as error:
        if collected is None or any(finding.code == "HW005" for finding in error.findings):
            raise
        collected.findings.extend(error.findings)
        collected.whole = collected.whole and not gap


def _own(document: Document) -> Raw:
    """What a document says itself, without what has no place in it."""
    return {
        key: value
        for key, value in document.raw.items()
        if key not in {"extends", "remove"} and (key in POOL or not document.pool)
    }


def check_document(document: Document) -> None:
    """Refuse what would hurt whoever walks through the data, and pools with more than a pool.

    Raises:
        InvalidScenarioError: there is such a thing.
    """
    problems = list(unsafe(document.raw, plain=plain(document.text)))
    if document.pool:
        problems += [
            Problem("HW504", (key,), f"a pool has no {shown(key)}", "only scenarios have it", "key")
            for key in document.raw
            if key not in POOL
        ]
    if problems:
        raise InvalidScenarioError([document.finding(problem) for problem in problems[:MOST]])


def _key(document: Document) -> str:
    return str(File(document.file).resolve())


def _names(document: Document, key: str, most: int) -> list[str]:
    names = document.raw.get(key, [])
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        if len(names) <= most:
            return names
        raise _error(document, Problem("HW501", (key,), f"at most {most} are possible here"))
    message = f"{key} is a list of texts"
    raise _error(document, Problem("HW103", (key,), message, f'write {key} = ["…"]'))


def _parent(document: Document, index: int, name: str, lineage: tuple[str, ...]) -> Document:
    path: Path = ("extends", index)
    shipped = shipped_files()
    file = shipped.get(name)
    if file is None:
        relative = File(name)
        inside = not relative.is_absolute() and ".." not in relative.parts
        file = document.folder / relative
        if not (inside and name.endswith(".toml") and "\0" not in name and file.is_file()):
            hint = did_you_mean(name, shipped) or "give a shipped id or a file beside this one"
            message = f"there is no scenario {shown(name)} to extend"
            raise _error(document, Problem("HW502", path, message, hint))
    if str(file.resolve()) in lineage:
        raise _error(document, Problem("HW501", path, "scenarios extend each other in a circle"))
    if len(lineage) > MOST_GENERATIONS:
        message = f"at most {MOST_GENERATIONS} generations may extend each other"
        raise _error(document, Problem("HW501", path, message))
    return read(file)


def _removed(document: Document, parents: list[Merged], *, whole: bool) -> frozenset[str]:
    names = _names(document, "remove", 1000)
    known = [
        item["id"]
        for parent in parents
        for key in LISTS
        for item, _ in parent.entries(key)
        if isinstance(item, dict) and isinstance(item.get("id"), str)
    ]
    for index, name in enumerate(names):
        if name not in known and whole:
            message = f"{shown(name)} is not inherited and cannot be removed"
            problem = Problem("HW503", ("remove", index), message, did_you_mean(name, known))
            raise _error(document, problem)
    return frozenset(names)


def _error(document: Document, problem: Problem) -> InvalidScenarioError:
    return InvalidScenarioError((document.finding(problem),))
