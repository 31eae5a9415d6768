"""The tables of `docs/model.md`, written from the program's own definitions.

``python -m game.lab.model_tables docs/model.md`` renews what stands between the markers
``<!-- name -->`` and ``<!-- /name -->``; a test fails when that has been forgotten.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from game.lab.companies.subject import FITTED
from game.lab.validation.bench import Bench
from game.lab.validation.measure import Measure
from game.lab.validation.validating import EXPERIMENTS
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter, fitted
from game.model.rules import RULES
from game.scenario.loading import load

WITHOUT_LUCK: Final = (1, *range(3, 16))
"""Experiments whose figures are the same everywhere and take seconds."""


def standings(_: Bench) -> str:
    """How many parameters stand on what."""
    every = (*COMPANY_PARAMETERS.values(), *TEAM_PARAMETERS.values())
    counts = Counter(one.standing for one in every)
    told = ", ".join(f"{counts[name]} {name}" for name in sorted(counts, key=counts.__getitem__))
    return f"Of {len(every)} parameters: {told}."


def parameters(_: Bench) -> str:
    """Every company parameter, by sector."""
    values = fitted().company
    head = ("symbol", "meaning", "value", "unit", "range", "standing", "source")
    parts = []
    for sector in dict.fromkeys(one.sector for one in COMPANY_PARAMETERS.values()):
        own = [one for one in COMPANY_PARAMETERS.values() if one.sector == sector]
        rows = [_described(one, (f"{values[one.name]:.10g}",)) for one in own]
        parts.append(f"**{sector.capitalize()}**\n\n{_table(head, rows)}")
    return "\n\n".join(parts)


def departments(_: Bench) -> str:
    """Every department's parameter, with the values of the lender that was fitted."""
    teams = load(FITTED).departments
    bases = [fitted().service if team.numbers.get("contact") else fitted().plan for team in teams]
    head = ("symbol", "meaning", *(team.name for team in teams))
    rows = [
        _described(
            one,
            tuple(
                f"{team.numbers.get(one.name, base[one.name]):.10g}"
                for team, base in zip(teams, bases, strict=True)
            ),
        )
        for one in TEAM_PARAMETERS.values()
    ]
    return _table((*head, "unit", "range", "standing", "source"), rows)


def _described(one: Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    span = f"{one.low:g} to {one.high:g}"
    return (f"`{one.name}`", one.meaning, *values, one.unit, span, one.standing, one.source)


def rules(_: Bench) -> str:
    """Every named contribution to a stock."""
    named = [rule for rule in RULES.values() if not rule.id.endswith(".bound")]
    rows = [
        (
            f"`{rule.id}`",
            rule.meaning,
            " ".join(f"`{one.name}`" for one in rule.parameters),
            rule.standing,
            rule.source,
        )
        for rule in named
    ]
    return _table(("rule", "meaning", "parameters", "standing", "source"), rows)


def experiments(bench: Bench) -> str:
    """What the experiments without luck give."""
    rows = []
    for number in WITHOUT_LUCK:
        one = EXPERIMENTS[number]
        measures: Sequence[Measure] = one.measure(bench)
        for place, measure in enumerate(measures):
            first = (str(number), one.name) if place == 0 else ("", "")
            rows.append((*first, measure.what, measure.bounds, f"{measure.value:.4g}"))
    return _table(("no.", "experiment", "figure", "must be", "is"), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


BLOCKS: Final[dict[str, Callable[[Bench], str]]] = {
    "standings": standings,
    "parameters": parameters,
    "departments": departments,
    "rules": rules,
    "experiments": experiments,
}
"""What writes each block, by the name in its markers."""


def renewed(document: str, bench: Bench) -> str:
    """The document with every block written anew."""
    for name, write in BLOCKS.items():
        between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = write(bench).replace("\\", r"\\")
        document = between.sub(rf"\g<1>\n{text}\n\n\g<2>", document)
    return document


def main() -> None:
    """Renew the file that is named."""
    file = Path(sys.argv[1])
    file.write_text(renewed(file.read_text(encoding="utf-8"), Bench()), encoding="utf-8")


if __name__ == "__main__":
    main()
