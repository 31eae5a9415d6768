"""From a checked draft to the frozen rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from game.frozen import replace
from game.scenario import rules
from game.scenario.checks.draft import Draft
from game.scenario.compiling.events import compiled_events
from game.scenario.compiling.naming import Naming
from game.scenario.compiling.sources import source
from game.scenario.compiling.wishes import compiled_wishes, teaching, vendor
from game.scenario.diagnostics import refusal
from game.scenario.schema.departments import CallsSection, DepartmentSection, PersonSection
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.outcomes import ClaimSection
from game.scenario.seals import hash_of


def compiled(draft: Draft, text: str) -> rules.Scenario:
    """The rules of a draft without problems, whose resolved text is `text`.

    Raises:
        InvalidScenarioError: it is a pool.
    """
    file = draft.file
    if not isinstance(file, ScenarioFile):
        message = "this is a pool that scenarios extend; it cannot be played by itself"
        raise refusal("HW006", draft.merged.document.file, message)
    arcs = dict.fromkeys(event.arc for event in file.events if event.arc)
    named = Naming.of(file.company)
    return rules.Scenario(
        id=file.id,
        title=file.title,
        pitch=file.pitch,
        opening=_opening(file, named),
        pace=rules.Pace(**asdict(file.pace)),
        departments=tuple(_department(item, named) for item in file.departments),
        people=tuple(_person(item, named) for item in file.people),
        events=compiled_events(draft),
        arcs=tuple(arcs),
        arcs_drawn=min(file.arcs_drawn, len(arcs)),
        claims=tuple(_claim(item, named) for item in file.claims),
        endings=_endings(draft, named),
        model=_numbers(file.numbers),
        grounds={name: rules.Ground(one.standing, one.source) for name, one in file.model.items()},
        hype=tuple((float(week), float(value)) for week, value in file.market.hype),
        peers=tuple((float(week), float(value)) for week, value in file.market.peers),
        vendors=tuple(vendor(item) for item in file.vendors),
        teaching=teaching(file.teaching),
        wishes=compiled_wishes(draft, file),
        text=text,
        hash=hash_of(text),
        file=draft.merged.document.file,
    )


def _numbers(numbers: Mapping[str, float]) -> dict[str, float]:
    return {name: float(numbers[name]) for name in sorted(numbers)}


def _opening(file: ScenarioFile, named: Naming) -> rules.Opening:
    company = file.company
    return rules.Opening(
        company=company.name,
        sector=company.sector,
        paper=company.paper,
        vendor=company.vendor,
        briefing=tuple(map(named, company.briefing)),
        front=tuple(map(named, company.front)),
    )


def _department(item: DepartmentSection, named: Naming) -> rules.Department:
    return rules.Department(
        id=item.id,
        name=item.name,
        head=item.head,
        slices=tuple(item.slices),
        moods={mood: tuple(lines) for mood, lines in asdict(item.moods).items()},
        numbers=_numbers(item.numbers),
        calls=tuple(_calls(calls, named) for calls in item.calls),
    )


def _calls(item: CallsSection, named: Naming) -> rules.SliceCalls:
    return rules.SliceCalls(
        slice=item.slice,
        problems=tuple(map(named, item.problems)),
        right=tuple(map(named, item.right)),
        wrong=tuple(map(named, item.wrong)),
        known=tuple(map(named, item.known)),
    )


def _person(item: PersonSection, named: Naming) -> rules.Person:
    return rules.Person(**named.fields(asdict(item)))


def _claim(item: ClaimSection, named: Naming) -> rules.ClaimKind:
    first, second, third = (float(points) for points in item.lift)
    mild, bold, boldest = map(named, item.texts)
    fields = {**named.fields(asdict(item)), "unit": float(item.unit)}
    claim = rules.ClaimKind(**fields)
    return replace(claim, lift=(first, second, third), texts=(mild, bold, boldest))


def _endings(draft: Draft, named: Naming) -> tuple[rules.EndingRule, ...]:
    return tuple(
        rules.EndingRule(
            id=item.id,
            title=named(item.title),
            when=draft.condition(item.when, ("endings", index)) if item.when else None,
            headline=item.headline,
            texts=tuple(item.texts),
            source=source(draft, ("endings", index)),
            leads=tuple(item.leads),
        )
        for index, item in enumerate(draft.file.endings)
    )
