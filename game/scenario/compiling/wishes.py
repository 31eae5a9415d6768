"""Vendors, teaching, targets and tests as rules."""

from __future__ import annotations

from dataclasses import asdict

from game.scenario import rules
from game.scenario.checks.draft import Draft
from game.scenario.compiling.sources import source
from game.scenario.schema.company import VendorSection
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.teaching import TeachingSection
from game.scenario.schema.wishes import CaseSection, TargetSection


def compiled_wishes(draft: Draft, file: ScenarioFile) -> rules.Wishes:
    """The corridors and trials of a draft without problems."""
    targets = {strategy: _corridors(file.targets[strategy]) for strategy in sorted(file.targets)}
    return rules.Wishes(
        targets, tuple(_trial(draft, index, case) for index, case in enumerate(file.tests))
    )


def vendor(item: VendorSection) -> rules.Vendor:
    """One tier."""
    return rules.Vendor(item.id, item.name, float(item.capability), float(item.price))


def teaching(item: TeachingSection) -> rules.Teaching:
    """What is brought along for a class."""
    timetables = tuple(
        rules.Timetable(plan.minutes, tuple((step.minutes, step.what) for step in plan.steps))
        for plan in item.timetables
    )
    return rules.Teaching(tuple(item.goals), tuple(item.questions), tuple(item.facts), timetables)


def _corridors(wanted: TargetSection) -> dict[str, tuple[float, float]]:
    corridors: dict[str, list[float] | None] = asdict(wanted)
    return {
        figure: (float(corridor[0]), float(corridor[1]))
        for figure, corridor in corridors.items()
        if corridor
    }


def _trial(draft: Draft, index: int, case: CaseSection) -> rules.Trial:
    path = ("tests", index)
    return rules.Trial(
        id=case.id,
        why=case.why,
        seed=case.seed,
        difficulty=case.difficulty,
        strategy=case.strategy,
        decisions=tuple(_decision(text) for text in case.decisions),
        months=case.months,
        holds=tuple(
            draft.condition(text, (*path, "holds", place)) for place, text in enumerate(case.holds)
        ),
        ending=case.ending,
        source=source(draft, path),
    )


def _decision(text: str) -> tuple[int, str]:
    month, _, action = text.partition(":")
    return int(month), action
