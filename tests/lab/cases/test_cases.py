"""A scenario's own tests: played as written, judged by what is so, reported where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.cases import CODES, case_problems, with_cases
from game.lab.cases.cures import cure
from game.lab.cases.playing import play_case
from game.lab.telling.pages import pages
from game.scenario.checking import report
from game.scenario.diagnostics import Finding
from game.scenario.loading import load
from game.scenario.rules import Trial
from game.strategies import STRATEGIES
from tests.lab.autoplay.conftest import BROKEN

HEAD = '\n[[tests]]\nid = "tried"\nwhy = "It should."\n'


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "tested.toml"


def found(file: Path, case: str) -> list[Finding]:
    file.write_text(BROKEN.read_text(encoding="utf-8") + HEAD + case, encoding="utf-8")
    return pages(file).findings(case_problems(load(file)), CODES)


@pytest.mark.parametrize(
    "case",
    [
        'months = 2\nholds = ["month >= 2 and door", "brand > 0.3"]',
        'ending = "quiet"\nholds = ["not out or out_month > 1"]',
        'decisions = ["1:support.ai_share=15"]\nmonths = 1\nholds = ["support.ai_share > 0.05"]',
        'decisions = ["1:harmful#1=harm"]\nmonths = 1\nholds = ["brand < 0.7"]',
        'decisions = ["1:predict=5", "3:board=accept"]\nholds = ["month > 5"]',
    ],
)
def test_what_holds_is_not_told(written: Path, case: str) -> None:
    assert found(written, case) == []


@pytest.mark.parametrize(
    ("case", "code", "says", "excerpt"),
    [
        ('months = 2\nholds = ["door", "brand > 0.99"]', "HW953",
         'test "tried": this does not hold; brand is 0.7', '"brand > 0.99"'),
        ('ending = "bliss"', "HW953", 'test "tried": the ending is "quiet"; "bliss" asks for ',
         '"bliss"'),
        ('holds = ["people > 99 or trust > 99"]', "HW953", "people is ", '"people > 99'),
        ('months = 2\nholds = ["trust > 1"]', "HW953", "trust is known at the curtain only",
         '"trust > 1"'),
        ('decisions = ["1:support.layoff=7000"]\nmonths = 1', "HW954", "cannot be '7000'",
         '"1:support.layoff'),
        ('decisions = ["2:harmful#1=harm"]\nmonths = 2', "HW954",
         "harmful#1 is not waiting for an answer; it comes in month 1", '"2:harmful'),
        ('decisions = ["1:harmful#2=harm"]\nmonths = 2', "HW954",
         "harmful#2 is not waiting for an answer; it does not come: it came in month 1",
         '"1:harmful'),
        ('months = 2\nholds = ["happened(\'never\') and happened(\'harmful\')"]', "HW953",
         'this does not hold; "never" has not come, "harmful" has come', '"happened'),
        ('decisions = ["5:freeze=on"]\nmonths = 2', "HW954",
         "the test was over before turn 5 asked for it", '"5:freeze'),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_told_where_it_stands_with_what_is_so(
    written: Path, case: str, code: str, says: str, excerpt: str
) -> None:
    (one,) = found(written, case)
    line = written.read_text(encoding="utf-8").split("\n")[one.line - 1]
    assert one.code == code
    assert says in one.message
    assert line[one.column - 1 :].startswith(excerpt)


def test_the_strategy_leaves_a_lever_to_the_author_from_then_on() -> None:
    scenario = load(BROKEN)

    def ended(*decisions: tuple[int, str]) -> bool:
        trial = _trial(decisions)
        return bool(play_case(scenario, trial, STRATEGIES["replace"]).fold.state.orders.door)

    assert not ended()  # replace closes the door
    assert ended((1, "door=open"))


def _trial(decisions: tuple[tuple[int, str], ...]) -> Trial:
    scenario = load("fintech")
    (first, *_) = scenario.wishes.trials
    return Trial(
        "t", "It should.", "MOTH-4471", "normal", "replace", decisions, 6, (), None, first.source
    )


def test_an_unknown_strategy_is_told(written: Path) -> None:
    (one,) = found(written, 'strategy = "hodl"\nmonths = 1')
    assert (one.code, one.suggestion) == ("HW954", 'did you mean "hold"?')


def test_a_check_plays_them_only_when_asked(written: Path) -> None:
    found(written, 'months = 1\nholds = ["brand > 0.99"]')
    checked = report(written)
    assert "HW953" not in {one.code for one in checked.findings}
    assert "HW953" in {one.code for one in with_cases(checked).findings}


def test_what_cannot_be_played_is_not(written: Path) -> None:
    found(written, "months = 1")
    text = written.read_text(encoding="utf-8").replace("weight = 1.0", "weight = 0.5")
    written.write_text(text, encoding="utf-8")
    checked = report(written)
    assert checked.draft is None
    assert with_cases(checked) is checked


def test_the_tests_of_the_fintech_hold() -> None:
    assert list(case_problems(load("fintech"))) == []
    assert len(load("fintech").wishes.trials) == 3


def test_who_answers_somebody_that_has_left_is_told_to_try_another_seed() -> None:
    reason = "code#1 is not waiting for an answer; month 3: the person who writes it has left"
    assert cure(reason).startswith("on this seed its writer goes")
