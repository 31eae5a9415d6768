"""The sensitivity part of `docs/` belongs to the present parameters."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from game.lab.companies import readings
from game.lab.sensitivity.document import PICTURE, mark, write
from game.lab.sensitivity.effects import Effect
from game.lab.sensitivity.factors import factors
from game.lab.sensitivity.outcomes import OUTCOMES, measured, reversal_month
from game.lab.sensitivity.ranking import TOP, Study, Varied
from game.lab.sensitivity.swings import Swing
from game.lab.validation.bench import Bench
from game.lab.validation.wide import WideBench, wide

DOCS = Path(__file__).resolve().parents[3] / "docs"
STALE = "stale: make sensitivity"


def part() -> str:
    text = (DOCS / "model.md").read_text(encoding="utf-8")
    (found,) = re.findall(r"<!-- sensitivity -->.*?<!-- /sensitivity -->", text, re.DOTALL)
    return str(found)


def test_tables_and_picture_were_made_from_this_model(bench: Bench) -> None:
    made = f"<!-- made from {mark(bench.subject)} -->"
    assert made in part(), STALE
    assert made in (DOCS / PICTURE).read_text(encoding="utf-8"), STALE
    assert f"]({PICTURE})" in part()


def test_another_parameter_is_another_model(bench: Bench) -> None:
    changed = wide(bench.subject, {"brand_gap": np.array([0.8])})
    assert mark(changed) != mark(bench.subject)


def test_what_it_says_of_things_as_they_are_is_so(bench: Bench) -> None:
    now = {name: float(value) for name, value in measured(bench).items()}
    values = ", ".join(
        f"{way} {now[f'{way} 60']:+.2f}" for way in ("replace", "reversal", "augment")
    )
    told = (
        f"month {reversal_month(bench):.1f}; at month 60 the values above *hold*'s are: {values}."
    )
    assert told.replace("-", "−") in part(), STALE


def test_its_first_row_is_found_again(bench: Bench) -> None:
    row = re.search(r"^\| 1 \| `(\w+)`,.*?\| ([\d.]+) \| ([\d.]+) \|", part(), re.MULTILINE)
    assert row
    one = next(f for f in factors(bench.subject.parameters) if f.name == row[1])
    companies = wide(bench.subject, {one.name: np.array([one.low, one.high])})
    ends = WideBench(
        companies, 2, policies=("hold", "replace"), readings=(readings.profit,)
    )  # fmt: skip
    assert [f"{month:.1f}" for month in np.asarray(reversal_month(ends))] == [row[2], row[3]], STALE


@pytest.fixture
def small(bench: Bench) -> Study:
    """A study of ten parameters that nobody has made."""
    usual = dict.fromkeys(OUTCOMES, 0.0) | {OUTCOMES[0]: 18.0}
    low, high = ({name: value + by for name, value in usual.items()} for by in (-0.3, 0.2))
    effect = Effect(dict.fromkeys(OUTCOMES, 0.1), dict.fromkeys(OUTCOMES, 0.02))
    some = factors(bench.subject.parameters)[:TOP]
    return Study(usual, tuple(Varied(Swing(one, low, high), effect) for one in some))


def test_a_renewed_part_replaces_the_old_and_touches_nothing_else(
    bench: Bench, small: Study, tmp_path: Path
) -> None:
    file = tmp_path / "model.md"
    file.write_text("before\n<!-- sensitivity -->\nstale\n<!-- /sensitivity -->\nafter\n")
    write(small, bench.subject, tmp_path)
    once = file.read_text(encoding="utf-8")
    assert once.startswith("before\n<!-- sensitivity -->\n")
    assert once.endswith("<!-- /sensitivity -->\nafter\n")
    assert "stale" not in once
    assert once.count("\n| 10 | ") == 2
    write(small, bench.subject, tmp_path)
    assert file.read_text(encoding="utf-8") == once


def test_the_picture_is_well_formed_and_stays_on_its_ground(
    bench: Bench, small: Study, tmp_path: Path
) -> None:
    (tmp_path / "model.md").write_text("")
    write(small, bench.subject, tmp_path)
    for picture in (tmp_path / PICTURE, DOCS / PICTURE):
        root = ET.fromstring(picture.read_text(encoding="utf-8"))  # noqa: S314 our own
        width, height = float(root.attrib["width"]), float(root.attrib["height"])
        for shape in root.iter():
            for name, value in shape.attrib.items():
                if name in {"x", "x1", "x2", "cx"}:
                    assert 0.0 <= float(value) <= width
                if name in {"y", "y1", "y2", "cy"}:
                    assert 0.0 <= float(value) <= height
