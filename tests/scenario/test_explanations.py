"""What `explain` shows is true: the wrong example has its finding, the right one none."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.fairness.judging import fairness
from game.scenario.checking import findings, report
from game.scenario.findings.codes import Code, catalogue

ELSEWHERE = {
    "HW001",
    "HW002",
    "HW003",
    "HW006",
    "HW501",
    "HW502",
    "HW503",
    "HW504",
    "HW707",
    "HW715",
    "HW718",
}
"""About whole files, or about what is nowhere in one; `tests/broken` has each of them."""
ADDED = {"HW716": "focus = 1"}
"""Where the sample has only the beginning of the right example, which a test adds."""
GAMES = ("HW90", "HW95")
"""Found by playing whole games, not by `check`."""


def _edited(code: Code, sample: str) -> str:
    wrong, right = code.wrong.strip("\n"), code.right.strip("\n")
    if wrong.startswith("# hw:"):
        return sample.replace('texts = ["It came up later."]', _ignoring(code, wrong))
    if code.code in ADDED:
        assert ADDED[code.code] in sample
        return sample.replace(ADDED[code.code], wrong, 1)
    assert right in sample, "the right example stands in the sample"
    return sample.replace(right, wrong, 1)


def _ignoring(code: Code, comment: str) -> str:
    second = ', "And later."' if code.code == "HW801" else ""
    return f'{comment}\ntexts = ["It came up later."{second}]'


@pytest.mark.parametrize("code", [c for c in catalogue().values() if c.code not in ELSEWHERE
                                  and not c.code.startswith(GAMES)],
                         ids=lambda code: code.code)  # fmt: skip
def test_the_wrong_example_has_exactly_its_finding(code: Code, sample: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text(_edited(code, sample), encoding="utf-8")
    found = [finding.code for finding in report(file, trial=fairness).findings]
    assert found == (["HW801", "HW708"] if code.code == "HW801" else [code.code])


def test_the_sample_in_which_all_right_examples_stand_has_none(sample_file: Path) -> None:
    assert report(sample_file, trial=fairness).findings == ()


@pytest.mark.parametrize("name", ADDED)
def test_a_right_example_that_is_added_has_none(name: str, sample: str, tmp_path: Path) -> None:
    file = tmp_path / "right.toml"
    text = sample.replace(ADDED[name], catalogue()[name].right.strip("\n"), 1)
    file.write_text(text, encoding="utf-8")
    assert findings(file) == ()


def test_an_ignored_warning_is_gone_and_the_comment_is_right(sample: str, tmp_path: Path) -> None:
    file = tmp_path / "ignored.toml"
    asked = catalogue()["HW801"].right
    two = 'texts = ["It came up later.", "And later."]'
    text = sample.replace('texts = ["It came up later."]', f"{asked}\n{two}")
    file.write_text(text, encoding="utf-8")
    assert findings(file) == ()
    file.write_text(text.replace(f"{asked}\n{two}", f"{two} {asked}"), encoding="utf-8")
    assert findings(file) == ()


def test_a_comment_that_ignores_nothing_is_told_the_code_that_stands_there(
    sample: str, tmp_path: Path
) -> None:
    file = tmp_path / "ignored.toml"
    file.write_text(sample.replace("arcs_drawn = 1", "arcs_drawn = 7 # hw: ignore"), "utf-8")
    said = {one.code: one.suggestion for one in findings(file)}
    assert said["HW801"] == "write # hw: ignore HW713 and why"


def test_every_code_is_explained() -> None:
    for code in catalogue().values():
        assert code.meaning.endswith(".")
        assert code.wrong.strip() != code.right.strip()
