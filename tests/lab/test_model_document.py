"""What `docs/model.md` says is what the program does."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from game.lab.model_tables import BLOCKS, renewed
from game.lab.validation.bench import Bench
from game.model.company import Company, Team
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "model.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """A chapter's text, up to the next."""
    (_, found, *_) = re.split(rf"^## {title}$", DOCUMENT, flags=re.MULTILINE)
    return str(re.split(r"^## ", found, flags=re.MULTILINE)[0])


def test_its_tables_are_the_programs(bench: Bench) -> None:
    # of the bench only runs without luck are asked
    assert renewed(DOCUMENT, bench) == DOCUMENT, (
        "stale: python -m game.lab.model_tables docs/model.md"
    )


@pytest.mark.parametrize("name", BLOCKS)
def test_a_table_is_where_its_markers_are(name: str) -> None:
    assert DOCUMENT.count(f"<!-- {name} -->\n") == DOCUMENT.count(f"<!-- /{name} -->\n") == 1


def test_a_stale_table_is_noticed(bench: Bench) -> None:
    stale = DOCUMENT.replace("| `brand_time` | time in", "| `brand_time` | weeks in")
    assert stale != DOCUMENT
    assert renewed(stale, bench) == DOCUMENT


@pytest.mark.parametrize("name", [*COMPANY_PARAMETERS, *TEAM_PARAMETERS])
def test_every_parameter_stands_in_an_equation(name: str) -> None:
    assert re.search(rf"(?<!\w){name}(?!\w)", section("Equations"))


def test_every_stock_is_named() -> None:
    stocks = {field.name for kind in (Team, Company) for field in fields(kind)} - {"week", "teams"}
    named = set(re.findall(r"`(\w+)`", section("Stocks, flows and loops")))
    assert stocks <= named


def test_its_table_of_values_says_where_each_comes_from() -> None:
    for one in (*COMPANY_PARAMETERS.values(), *TEAM_PARAMETERS.values()):
        (row,) = re.findall(rf"^\| `{one.name}` \|.*$", DOCUMENT, flags=re.MULTILINE)
        known = (one.unit, f"{one.low:g} to {one.high:g}", one.standing, one.source)
        assert row.endswith(f"| {' | '.join(known)} |")
