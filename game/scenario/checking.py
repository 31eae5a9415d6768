"""Checking a scenario or pool file without playing it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from game.frozen import dataclass
from game.scenario.diagnostics import MOST, Finding, InvalidScenarioError, Problem
from game.scenario.files.documents import Document, decoded, read
from game.scenario.findings.comments import unseen_in_comments, without_ignored
from game.scenario.findings.folding import folded
from game.scenario.findings.locating import in_order, located
from game.scenario.inheriting.heritage import Heritage, heritage
from game.scenario.inheriting.inheritance import Collected, resolve
from game.scenario.inheriting.merging import Merged
from game.scenario.language.expressions import ConditionError
from game.scenario.loading import trusted
from game.scenario.seals import known_numbers, resolved_text, sealed, seals

if TYPE_CHECKING:
    from game.scenario.checks.draft import Draft

Trial = Callable[["Draft"], Iterable[Problem]]
"""What only playing shows, of a scenario without errors: see `game.lab.fairness.judging`."""

_IGNORED = re.compile(r"hw:\s*ignore[^\n]*HW[1-8]", re.IGNORECASE)
"""A comment about what reading finds, and not only playing."""
_SHAPE = "HW1"
_MISSING = "HW102"
_UNREADABLE = ("HW106", "HW107")


@dataclass(frozen=True, slots=True)
class Report:
    """All that is wrong with a file and what it extends."""

    file: str
    """As shown to people."""
    findings: tuple[Finding, ...]
    """Those of the file first, by place."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The texts of the files that could be read, by name: for excerpts."""
    heritage: tuple[Heritage, ...] = ()
    """What it has from those that it extends."""
    documents: tuple[Document, ...] = field(default=(), repr=False)
    """All files that could be read, itself among them."""
    draft: Draft | None = field(default=None, repr=False)
    """What can be played, warnings or not; None with errors, and where nothing can be read."""


def findings(path: Path) -> tuple[Finding, ...]:
    """All that is wrong with a file and what it extends; nothing if it is as it should be."""
    return report(path).findings


def report(
    path: Path, strategies: frozenset[str] | None = None, trial: Trial | None = None
) -> Report:
    """Check a file.

    Args:
        path: a scenario or a pool.
        strategies: the built-in strategies that targets and tests may name; None: not checked.
        trial: what plays numbers that have not been tried before; None: nobody does.
    """
    try:
        document = read(path)
    except InvalidScenarioError as error:
        return Report(error.findings[0].file, error.findings, _readable(path, error))
    return reported(document, strategies, trial)


def reported(
    document: Document, strategies: frozenset[str] | None = None, trial: Trial | None = None
) -> Report:
    """Check what has been read."""
    collected = Collected()
    try:
        found = list(_found(document, strategies, collected))
        if trial and collected.draft and not known_numbers(collected.draft.merged.raw):
            found += located(collected.draft.merged, trial(collected.draft))
    except InvalidScenarioError as error:
        found = list(error.findings)
    texts = {name: one.positions.text for name, one in collected.documents.items()}
    found = without_ignored(found, document.positions, document.file)
    texts.setdefault(document.file, document.positions.text)
    ordered = list(folded(in_order(document.file, _once(found))))
    return Report(
        document.file,
        tuple(ordered[:MOST]),
        texts,
        tuple(collected.heritage),
        tuple(collected.documents.values()),
        collected.draft,
    )


def _found(
    document: Document, strategies: frozenset[str] | None, collected: Collected
) -> Iterator[Finding]:
    if not document.raw:
        message = "the file is empty" if not document.text.strip() else "the file has only comments"
        hint = "humans-wanted new writes a scenario to start from"
        yield document.finding(Problem("HW102", (), message, hint))
        return
    merged = resolve(document, collected=collected)
    collected.heritage.extend(heritage(merged, collected.parents))
    yield from collected.findings
    yield from unseen_in_comments(document.positions, document.file)
    identity = document.raw.get("id")
    shipped = isinstance(identity, str) and identity in seals()
    if shipped and not collected.findings and sealed(resolved_text(merged.raw)):
        with suppress(ConditionError):
            collected.draft = trusted(merged)
            # sealed means no advice either; only what a comment ignores must be looked for
            if _IGNORED.search(document.text):
                yield from _advice(collected.draft, strategies, sound=True)
            return
    # pydantic takes 80 ms to import: a shipped scenario that nobody has touched need not pay
    from game.scenario.drafts.drafting import examined

    draft, problems = examined(merged)
    if not collected.whole:
        # what refers to the missing part is right as far as anyone can tell
        problems = [p for p in problems if p.code.startswith(_SHAPE) and p.code != _MISSING]
    yield from located(merged, problems)
    if draft and collected.whole and len(problems) < MOST:
        sound = not problems and not collected.findings
        collected.draft = draft if sound else None
        yield from _advice(draft, strategies, sound=sound)
        if sound:
            yield from _taken_away(merged, collected.parents)


def _taken_away(merged: Merged, parents: list[Merged]) -> list[Finding]:
    from game.scenario.advice.inherited import replaced_ending, replaced_things

    found = (*replaced_ending(merged, parents), *replaced_things(merged, parents))
    return located(merged, found)


def _advice(draft: Draft, strategies: frozenset[str] | None, *, sound: bool) -> list[Finding]:
    from game.scenario.advice.every import advice

    return located(draft.merged, advice(draft, strategies, sound=sound))


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings without those that an unreadable number or text on the same line leads to."""
    taken: set[tuple[str, int]] = set()
    for finding in findings:
        place = (finding.file, finding.line)
        if place not in taken or finding.code in _UNREADABLE:
            yield finding
        if finding.code in _UNREADABLE:
            taken.add(place)


def _readable(path: Path, error: InvalidScenarioError) -> dict[str, str]:
    """The text of a file that is text, if not TOML."""
    first = error.findings[0]
    if first.code not in {"HW003", "HW004"}:
        return {}
    with suppress(OSError):
        return {first.file: decoded(path)}
    return {}
