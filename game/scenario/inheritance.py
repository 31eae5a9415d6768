"""Scenarios that extend others: finding the parents, and refusing circles."""

from __future__ import annotations

from pathlib import Path as File

from game.scenario.diagnostics import (
    MOST,
    InvalidScenarioError,
    Path,
    Problem,
    did_you_mean,
    shown,
)
from game.scenario.documents import Document, read
from game.scenario.merging import POOL, Merged, merge
from game.scenario.safety import unsafe
from game.scenario.shelf import shipped_files

MOST_PARENTS = 4
MOST_GENERATIONS = 3


def resolve(document: Document, above: tuple[str, ...] = ()) -> Merged:
    """Merge `document` with everything it extends.

    Raises:
        InvalidScenarioError: a parent is missing, broken, or extends its own child.
    """
    check_document(document)
    lineage = (*above, _key(document))
    parents = [
        resolve(_parent(document, index, name, lineage), lineage)
        for index, name in enumerate(_names(document, "extends", MOST_PARENTS))
    ]
    own = {key: value for key, value in document.raw.items() if key not in {"extends", "remove"}}
    return merge(Merged(document, own), parents, _removed(document, parents))


def check_document(document: Document) -> None:
    """Refuse what would hurt whoever walks through the data, and pools with more than a pool.

    Raises:
        InvalidScenarioError: there is such a thing.
    """
    problems = list(unsafe(document.raw))
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


def _removed(document: Document, parents: list[Merged]) -> frozenset[str]:
    names = _names(document, "remove", 1000)
    known = [
        item["id"]
        for parent in parents
        for key in ("events", "endings", "claims", "people")
        for item, _ in parent.entries(key)
        if isinstance(item, dict) and isinstance(item.get("id"), str)
    ]
    for index, name in enumerate(names):
        if name not in known:
            message = f"{shown(name)} is not inherited and cannot be removed"
            problem = Problem("HW503", ("remove", index), message, did_you_mean(name, known))
            raise _error(document, problem)
    return frozenset(names)


def _error(document: Document, problem: Problem) -> InvalidScenarioError:
    return InvalidScenarioError((document.finding(problem),))
