"""Claims that nobody can make, and arcs that are not there to be drawn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.outcomes import ClaimSection
from game.scenario.vocabulary import COMPANY


def claims(reading: Reading) -> Iterator[Problem]:
    """Of all own claims."""
    for index, claim in enumerate(reading.draft.file.claims):
        if reading.draft.own(("claims", index)):
            yield from _claim(claim, ("claims", index, "lift"))


def _claim(claim: ClaimSection, path: Path) -> Iterator[Problem]:
    for place, (bold, bolder) in enumerate(pairwise(claim.lift), 1):
        if bolder <= bold:
            message = f"boldness {place + 1} claims no more than boldness {place}"
            yield Problem("HW712", (*path, place), message, f"more than {bold:g}")
            return
    figure = COMPANY.get(claim.figure)
    width = figure.high - figure.low if figure else float("inf")
    for place, points in enumerate(claim.lift):
        if abs(points) * claim.unit > width:
            message = f"{points:g} points of {claim.unit:g} are more than {claim.figure} can be"
            hint = "write unit = 0.01 if a point is a percent" if width == 1.0 else ""
            yield Problem("HW712", (*path, place), message, hint)
            return


def arcs(reading: Reading) -> Iterator[Problem]:
    """Whether as many arcs are drawn as there are."""
    file, raw = reading.draft.file, reading.draft.merged.document.raw
    if not isinstance(file, ScenarioFile) or reading.draft.broken or "arcs_drawn" not in raw:
        return
    there = len({event.arc for event in file.events if event.arc})
    if file.arcs_drawn > there:
        message = f"{file.arcs_drawn} arcs are drawn, and there are {there}"
        yield Problem("HW713", ("arcs_drawn",), message, f"at most {there}")
    elif there and not file.arcs_drawn:
        message = f"no arc is ever drawn, of {there}"
        yield Problem("HW713", ("arcs_drawn",), message, "at least 1")
