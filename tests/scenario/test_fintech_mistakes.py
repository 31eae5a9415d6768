"""A mistake in each section of the fintech gives one finding, where it is, with what to write."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomli

from game import places
from game.scenario.checking import report
from game.scenario.reference.tables import HEADINGS
from game.strategies import STRATEGIES

Row = dict[str, str]
MARK = "§"
ROWS: list[Row] = tomli.loads(
    Path(__file__).with_name("fintech_mistakes.toml").read_text(encoding="utf-8")
)["mistakes"]


def edited(row: Row) -> str:
    """The fintech with the mistake in it, and a mark where it is; in its section if it has one."""
    text = (places.scenarios() / "fintech.toml").read_text(encoding="utf-8")
    if not row["old"]:
        head, _, rest = row["new"].lstrip().partition("\n")
        there = f"\n{head}\n"
        single = not head.startswith("[[") and there in text
        return text.replace(there, f"{there}{rest}", 1) if single else text + row["new"]
    assert row["old"] in text
    return text.replace(row["old"], row["new"], 1)


def marked(text: str) -> tuple[int, int]:
    """Line and column of the mark, from 1."""
    before = text[: text.index(MARK)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def test_no_section_is_forgotten() -> None:
    assert {row["section"] for row in ROWS} == set(HEADINGS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['section']} {row['code']}")
def test_a_mistake_in_a_section_is_one_finding_in_its_place(row: Row, tmp_path: Path) -> None:
    text = edited(row)
    file = tmp_path / "fintech.toml"
    file.write_text(text.replace(MARK, ""), encoding="utf-8")
    (found,) = report(file, frozenset(STRATEGIES)).findings
    assert (found.code, found.suggestion) == (row["code"], row["suggestion"])
    assert (found.line, found.column) == marked(text)
