"""Endings that nothing reaches, because one before them always fits where they would."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.logic.formulas import Formula
from game.scenario.advice.logic.possibility import possible
from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Problem


def endings(reading: Reading) -> Iterator[Problem]:
    """Each ending against all that come before it."""
    domains, ends = reading.domains(ending=True), reading.ends()
    own = {path for path, _ in reading.endings()}
    not_yet: list[Formula] = []
    for index, ending in enumerate(reading.draft.file.endings):
        path = ("endings", index)
        wanted = reading.formula(ending.when, path)
        here = [wanted] if wanted else []
        alone = possible([*here, *ends], domains)
        behind = possible([*here, *not_yet, *ends], domains)
        # one that never holds by itself is a finding about its condition
        if path in own and alone and not behind and not reading.draft.hurt(("endings",)):
            message = f'"{ending.id}" is never reached: one before it fits whenever it would'
            hint = "put it before them, or narrow them"
            yield Problem("HW704", path, message, hint, "key")
        passed = reading.formula(ending.when, path, holds=False)
        if passed and possible([passed, *ends], domains):
            not_yet.append(passed)
