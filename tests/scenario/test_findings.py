"""Every mistake gives one finding: its code, its place, and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario.checking import findings, report
from game.scenario.diagnostics import MOST, Finding, InvalidScenarioError
from game.scenario.findings.codes import catalogue
from game.scenario.findings.comments import PLAYED
from game.scenario.loading import load
from tests.scenario.mistakes import STRATEGIES, Mistake, mistakes, told

BROKEN = Path(__file__).parents[1] / "broken"


def found(text: str, folder: Path) -> tuple[Finding, ...]:
    file = folder / "broken.toml"
    file.write_text(text, encoding="utf-8")
    return findings(file)


def test_the_sample_has_no_findings(sample: str, tmp_path: Path) -> None:
    assert found(sample, tmp_path) == ()


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.name)
def test_a_mistake_gives_one_finding_at_its_place(
    mistake: Mistake, sample: str, tmp_path: Path
) -> None:
    text = mistake.made(sample)
    file = tmp_path / "broken.toml"
    file.write_text(text, encoding="utf-8")
    (finding,) = report(file, STRATEGIES).findings
    assert (told(finding), finding.suggestion) == (mistake.finding, mistake.suggestion)
    assert finding.column <= len(text.split("\n")[finding.line - 1]) + 1
    assert finding.message.isprintable()


def test_there_are_mistakes_enough_and_each_code_has_one() -> None:
    found = [mistake.finding.partition(" ")[0] for mistake in mistakes()]
    assert len(found) >= 250
    assert len({mistake.name for mistake in mistakes()}) == len(found)
    of_whole_files = {"HW001", "HW002", "HW003", "HW005", "HW006", "HW501", "HW504"}
    played = {code for code in catalogue() if code.startswith(PLAYED)}
    elsewhere = {
        "HW707",
        "HW709",
        "HW715",
        "HW718",
        "HW801",
        "HW802",
        "HW803",
    }  # explained by example
    assert set(found) | of_whole_files | elsewhere | played == set(catalogue())


@pytest.mark.parametrize(
    ("file", "code", "line", "column", "suggestion"),
    [
        ("not-utf-8.toml", "HW003", 3, 17, "save it as UTF-8"),
        ("unclosed-text.toml", "HW004", 3, 9,
         'close it with " at its end; a text over several lines stands in """ … """'),
        ("same-table-twice.toml", "HW004", 7, 1, "put both together"),
        ("circle-a.toml", "HW501", 2, 12, ""),
        ("outside-its-folder.toml", "HW502", 2, 12,
         "give a shipped id or a file beside this one"),
        ("pool-with-a-company.toml", "HW504", 6, 1, "only scenarios have it"),
        ("pool-with-a-department.toml", "HW302", 10, 9, "write any(quality …)"),
        ("pool-with-an-effect.toml", "HW401", 11, 35,
         "a pool does not know departments; write all.morale"),
        ("empty.toml", "HW102", 1, 1, "humans-wanted new writes a scenario to start from"),
        ("nothing.toml", "HW102", 1, 1, "humans-wanted new writes a scenario to start from"),
    ],
)  # fmt: skip
def test_a_broken_file_gives_its_finding_first(
    file: str, code: str, line: int, column: int, suggestion: str
) -> None:
    first = findings(BROKEN / file)[0]
    assert (first.code, first.line, first.column) == (code, line, column)
    assert first.suggestion == suggestion


@pytest.mark.parametrize("file", ["empty.toml", "nothing.toml"])
def test_a_file_that_says_nothing_is_one_finding(file: str) -> None:
    (one,) = findings(BROKEN / file)
    assert one.message in {"the file is empty", "the file has only comments"}


def test_all_mistakes_of_a_file_come_in_its_order(sample: str, tmp_path: Path) -> None:
    text = sample.replace("{paper}", "{papre}").replace("length = 12", 'length = "12"')
    text = text.replace('look = "qa"', 'look = "aq"')
    assert [finding.code for finding in found(text, tmp_path)] == ["HW103", "HW110", "HW108"]


def test_the_error_of_loading_is_the_first_finding_on_one_line(sample: str, tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(sample.replace('kind = "post"', 'kind = "pots"'), encoding="utf-8")
    with pytest.raises(InvalidScenarioError) as caught:
        load(file)
    expected = f'{file}:99:8: "pots" is not possible here (did you mean "post"?)'
    assert str(caught.value) == expected
    assert [finding.code for finding in caught.value.findings] == ["HW108"]


def test_a_finding_of_an_inherited_piece_names_the_file_it_stands_in(
    sample: str, tmp_path: Path
) -> None:
    pool = 'format = 1\nid = "pool"\npool = true\n[[events]]\nid = "p"\nkind = "mail"\n'
    pool += 'sender = "X"\nsubject = "S"\ntexts = ["T"]\nwhen = "bramd > 1"\n'
    (tmp_path / "pool.toml").write_text(pool, encoding="utf-8")
    text = sample.replace("format = 1", 'format = 1\nextends = ["pool.toml"]')
    (finding,) = found(text, tmp_path)
    assert finding.file == str(tmp_path / "pool.toml")
    assert (finding.code, finding.line, finding.column) == ("HW302", 10, 9)


def test_a_file_of_nothing_but_mistakes_is_cut_short(sample: str, tmp_path: Path) -> None:
    wrong = "\n".join(f"wrong_{index} = 1" for index in range(2000))
    assert len(found(f"{wrong}\n{sample}", tmp_path)) <= MOST
