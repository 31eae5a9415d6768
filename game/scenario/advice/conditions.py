"""Conditions that can never hold, or always do, and looks back beyond the first day."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.domains import Domains
from game.scenario.advice.formulas import Atom, Formula
from game.scenario.advice.possibility import Verdict, possible, verdict
from game.scenario.advice.ranges import ANYTHING, Range
from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem

_WORDS = {"never": ("HW701", "this can never hold"), "always": ("HW702", "this always holds")}


def conditions(reading: Reading) -> Iterator[Problem]:
    """Of events and of endings."""
    inside, after = reading.domains(ending=False), reading.domains(ending=True)
    for path, event in reading.events():
        yield from _condition(reading, event.when, path, inside)
    for path, ending in reading.endings():
        yield from _condition(reading, ending.when, path, after)


def _condition(
    reading: Reading, text: str | None, path: Path, domains: Domains
) -> Iterator[Problem]:
    found = reading.formula(text, path)
    if found is None or text is None:
        return
    place = (*path, "when")
    parts = list(_parts(found, domains, place, reading.turns))
    yield from parts
    if not parts and not _independent(found):
        yield from _whole(reading, found, text, path, domains)


def _parts(found: Formula, domains: Domains, place: Path, turns: int) -> Iterator[Problem]:
    seen: set[int] = set()
    for atom in atoms(found):
        if atom.offset in seen:  # one comparison inside any stands for every department
            continue
        seen.add(atom.offset)
        certain = verdict(atom, domains)
        past = [int(key.partition("@")[2]) for key in _keys(atom) if "@" in key]
        if certain != "sometimes":
            yield _certain(atom, certain, domains, place)
        elif past and max(past) >= turns:
            message = f"{max(past)} months ago is before the first day of {turns} turns"
            hint = f"at most was(…, {turns - 1})"
            yield Problem("HW711", place, message, hint, "value", atom.offset)


def _whole(
    reading: Reading, found: Formula, text: str, path: Path, domains: Domains
) -> Iterator[Problem]:
    place, start = (*path, "when"), len(text) - len(text.lstrip())
    opposite = reading.formula(text, path, holds=False)
    if not possible([found], domains):
        message = "this can never hold: its parts contradict each other"
        yield Problem("HW701", place, message, "write or where one is enough", "value", start)
    elif opposite is not None and not possible([opposite], domains):
        message = "this always holds: one of its parts is true whatever happens"
        yield Problem("HW702", place, message, "leave it out, or narrow it", "value", start)


def _independent(found: Formula) -> bool:
    """Whether no name stands twice: then what goes for the parts goes for the whole."""
    keys = [key for atom in atoms(found) for key in _keys(atom)]
    return len(keys) == len(set(keys))


def atoms(found: Formula) -> Iterator[Atom]:
    """All comparisons of a formula."""
    waiting = [found]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Atom):
            yield part
        else:
            waiting.extend(reversed(part.parts))


def _keys(atom: Atom) -> list[str]:
    seen: list[str] = []

    def look(key: str) -> Range:
        seen.append(key)
        return ANYTHING

    atom.left.of(look)
    atom.right.of(look)
    return seen


def _certain(atom: Atom, certain: Verdict, domains: Domains, place: Path) -> Problem:
    code, message = _WORDS[certain]
    keys = _keys(atom)
    if keys:
        low, high = domains.of(keys[0])
        name = keys[0].rpartition(".")[2].partition("@")[0]
        message += f": {name} goes from {low:g} to {high:g}"
    return Problem(code, place, message, _instead(atom, domains), "value", atom.offset)


def _instead(atom: Atom, domains: Domains) -> str:
    """The usual slip: a share written in percent."""
    for name, number in ((atom.left, atom.right), (atom.right, atom.left)):
        value = number.of(domains.of)
        share = name.key and domains.of(name.key) == Range(0.0, 1.0)
        if share and value.low == value.high and 1.0 < value.low <= 100.0:
            return f"a share: did you mean {value.low / 100:g}?"
    return ""
