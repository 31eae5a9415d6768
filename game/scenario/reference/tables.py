"""The reference part of `docs/authoring.md`, written from the format's own definitions.

``python -m game.scenario.reference.tables docs/authoring.md`` renews what stands between the
markers ``<!-- name -->`` and ``<!-- /name -->``; a test fails when that has been forgotten.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from game.scenario.findings.codes import catalogue
from game.scenario.language.functions import FUNCTIONS
from game.scenario.levers import COMPANY as COMPANY_LEVERS
from game.scenario.levers import TEAM as TEAM_LEVERS
from game.scenario.reference.forms import default, form, table
from game.scenario.reference.numbers import numbers
from game.scenario.schema.reference import json_schema
from game.scenario.targets import target_of
from game.scenario.vocabulary import (
    COMPANY,
    DEPARTMENT,
    DRIVERS,
    ENDING,
    TARGETS,
    TEAM_DRIVERS,
    TEAM_TARGETS,
    Name,
)

HEADINGS: Final = {
    "ScenarioFile": "Above the first table",
    "PaceSection": "`[pace]`",
    "CompanySection": "`[company]`",
    "MarketSection": "`[market]`",
    "OverrideSection": "A table in `[model]`",
    "VendorSection": "`[[vendors]]`",
    "DepartmentSection": "`[[departments]]`",
    "MoodsSection": "`[departments.moods]`",
    "CallsSection": "`[[departments.calls]]`",
    "PersonSection": "`[[people]]`",
    "NotesSection": "`[people.notes]`",
    "EventSection": "`[[events]]`",
    "ChoiceSection": "`[[events.choices]]`",
    "Add": "Effect `add`",
    "Multiply": "Effect `multiply`",
    "Set": "Effect `set`",
    "Start": "Effect `start`",
    "Stop": "Effect `stop`",
    "Say": "Effect `say`",
    "ClaimSection": "`[[claims]]`",
    "EndingSection": "`[[endings]]`",
    "TeachingSection": "`[teaching]`",
    "TimetableSection": "`[[teaching.timetables]]`",
    "StepSection": "`steps` of a timetable",
    "TargetSection": "`[targets]`, by strategy",
    "CaseSection": "`[[tests]]`",
}
"""What each table of the schema is called where it is written."""


def fields() -> str:
    """Every key of every table."""
    schema = json_schema()
    tables = {"ScenarioFile": schema, **schema["$defs"]}
    parts = []
    for name, heading in HEADINGS.items():
        known = tables[name]
        required = set(known.get("required", ()))
        rows = [
            (
                f"`{key}`",
                entry["description"],
                form(entry),
                default(entry) if key not in required else "**needed**",
            )
            for key, entry in known["properties"].items()
        ]
        about = known.get("description", "").split("\n")[0]
        head = ("key", "meaning", "takes", "if left out")
        parts.append(f"**{heading}.** {about}\n\n{table(head, rows)}")
    return "\n\n".join(parts)


def _else(entry: Mapping[str, Any], *, needed: bool) -> str:
    return "**needed**" if needed else default(entry)


def names() -> str:
    """What conditions may read."""
    parts = []
    for title, known in (
        ("The company", COMPANY),
        ("A department: `support.quality`, or bare inside `any(…)`", DEPARTMENT),
        ("Only in the conditions of endings, and of tests that run to the curtain", ENDING),
    ):
        rows = [
            (f"`{key}`", name.meaning, _unit(name), _range(name)) for key, name in known.items()
        ]
        parts.append(f"**{title}**\n\n{table(('name', 'meaning', 'unit', 'range'), rows)}")
    calls = [(f"`{known.example}`", known.meaning) for known in FUNCTIONS.values()]
    parts.append(f"**Functions**\n\n{table(('written', 'meaning'), calls)}")
    return "\n\n".join(parts)


def _unit(name: Name) -> str:
    return "$ millions: 0.5 is $500,000" if name.unit == "$M" else name.unit


def _range(name: Name) -> str:
    return "truth" if name.kind == "truth" else f"{name.low:g} to {name.high:g}"


def targets() -> str:
    """What effects may move."""
    rows = []
    for prefix, known in (
        ("", TARGETS), ("all.", TEAM_TARGETS), ("", DRIVERS), ("all.", TEAM_DRIVERS),
    ):  # fmt: skip
        for key, name in known.items():
            target = target_of(prefix + key)
            ops = ", ".join(target.ops) if target else ""
            how = "for some `weeks`" if target and target.driver else "at once"
            rows.append((f"`{prefix}{key}`", name.meaning, _unit(name), ops, how))
    return table(("target", "meaning", "unit", "operations", "how"), rows)


def levers() -> str:
    """What `reveals` may name."""
    team = ", ".join(f"`support.{name}`" for name in TEAM_LEVERS)
    company = ", ".join(f"`{name}`" for name in COMPANY_LEVERS)
    return f"Of a department, or of `all`: {team}.\n\nOf the company: {company}."


def codes() -> str:
    """Every finding."""
    rows = [(f"`{one.code}`", one.severity, one.meaning) for one in catalogue().values()]
    return table(("code", "severity", "meaning"), rows)


BLOCKS: Final[dict[str, Callable[[], str]]] = {
    "fields": fields,
    "names": names,
    "targets": targets,
    "levers": levers,
    "numbers": numbers,
    "codes": codes,
}
"""What writes each block, by the name in its markers."""


def renewed(document: str) -> str:
    """The document with every block written anew."""
    for name, write in BLOCKS.items():
        between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = write().replace("\\", r"\\")
        document = between.sub(rf"\g<1>\n{text}\n\n\g<2>", document)
    return document


def main() -> None:
    """Renew the file that is named."""
    file = Path(sys.argv[1])
    file.write_text(renewed(file.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
