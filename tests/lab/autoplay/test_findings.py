"""Every finding comes where there is something to find, and nowhere else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from game.frozen import replace
from game.lab.autoplay.findings import CODES, problems
from game.lab.autoplay.results import Autoplayed, CrashFound, MonthStake
from game.lab.telling.pages import pages
from game.scenario.diagnostics import Finding
from game.scenario.loading import load
from tests.lab.autoplay.conftest import BROKEN, examined

COFFEE = '{ op = "add", target = "brand", value = 0.05 }'
MENDED = (
    ('texts = ["It is as', 'chance = 0.05\ntexts = ["It is as'),
    ('subject = "Shall', 'chance = 0.05\nsubject = "Shall'),
    ('when = "month >= 2"', 'when = "month >= 2"\nchance = 0.05'),
    ('when = "month >= 3"', 'when = "month >= 3"\nchance = 0.05'),
    ('support.ai_share > 0.94 and support.quality > 0.99"', 'month > 1"\nchance = 0.05'),
    ('"support.morale", value = -0.1', '"support.morale", value = 0.2'),
    ('label = "Coffee."', f'label = "Coffee."\nfocus = 1\neffects = [{COFFEE}]'),
    ("focus = 6", "focus = 1"),
    ("people >= 99 and trust >= 99", "people >= 45"),
)  # fmt: skip


def found(played: Autoplayed, code: str) -> Finding:
    (one,) = [each for each in played.findings if each.code == code]
    return one


def line_of(text: str) -> int:
    return BROKEN.read_text(encoding="utf-8").split("\n").index(text) + 1


@pytest.mark.parametrize(
    ("code", "line", "says"),
    [
        ("HW901", 'id = "never"', "its condition held in none of the 4,160 game months"),
        ("HW902", 'id = "harm"', '"leave" is better on all four axes and takes no more focus'),
        ("HW903", 'id = "bliss"', 'nobody reached the ending "bliss" in 520 games'),
        ("HW904", 'id = "idle"', 'whatever is answered to "idle" comes to the same'),
        ("HW908", 'id = "all"', 'nobody could afford "all", in any game'),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(
    broken: Autoplayed, code: str, line: str, says: str
) -> None:
    one = found(broken, code)
    assert (one.line, one.column) == (line_of(line), 6)
    assert says in one.message


def test_each_mistake_is_found_once_and_nothing_else(broken: Autoplayed) -> None:
    codes = Counter(one.code for one in broken.findings)
    assert codes == Counter(["HW901", "HW902", "HW903", "HW904", "HW906", "HW908"])


def test_the_same_scenario_mended_has_no_findings(tmp_path: Path) -> None:
    text = BROKEN.read_text(encoding="utf-8")
    for wrong, right in MENDED:
        assert wrong in text
        text = text.replace(wrong, right, 1)
    file = tmp_path / "mended.toml"
    file.write_text(text, encoding="utf-8")
    assert [str(one) for one in examined(file).findings] == []


def test_a_comment_silences_a_finding_where_it_stands(tmp_path: Path, broken: Autoplayed) -> None:
    file = tmp_path / "silenced.toml"
    text = BROKEN.read_text(encoding="utf-8")
    asked = '# hw: ignore HW901 it is for the sequel\nid = "never"'
    file.write_text(text.replace('id = "never"', asked), encoding="utf-8")
    written = pages(file)
    left = written.findings(problems(broken, load(file), written), CODES)
    assert {one.code for one in left} == {one.code for one in broken.findings} - {"HW901"}


def test_few_games_prove_no_absence(broken: Autoplayed) -> None:
    few = replace(broken, games=499)
    codes = {problem.code for problem in problems(few, load(BROKEN), pages(BROKEN))}
    assert codes == {"HW902", "HW904", "HW906"}


@pytest.mark.parametrize(("come", "notes"), [(3, 0), (2, 1)])
def test_a_pool_is_strange_to_a_scenario_in_which_a_quarter_of_it_never_comes(
    broken: Autoplayed, come: int, notes: int
) -> None:
    events = tuple(
        replace(broken.events[0], id=f"theirs-{place}", inherited=True, came=float(place < come))
        for place in range(4)
    )
    told = problems(replace(broken, events=events), load(BROKEN), pages(BROKEN))
    strange = [one for one in told if one.code == "HW909"]
    assert [one.message for one in strange] == [
        "of 4 inherited letters and endings 2 never came"
    ] * notes


def stakes(*points: float) -> tuple[MonthStake, ...]:
    return tuple(
        MonthStake(month, 26, worth / 2.0, worth, 0.0) for month, worth in enumerate(points, 1)
    )


@pytest.mark.parametrize(
    ("points", "turns"),
    [((2.0, 0.5, 2.0, 0.5), ""), ((2.0, 0.4, 0.6, 3.0), "2 and 3"), ((0.9, 0.9, 1.0), "1 and 2")],
)
def test_two_turns_in_a_row_that_decide_nothing_are_a_finding(
    broken: Autoplayed, points: tuple[float, ...], turns: str
) -> None:
    dull = replace(broken, months=stakes(*points))
    told = [one for one in problems(dull, load(BROKEN), pages(BROKEN)) if one.code == "HW905"]
    assert [turns in one.message for one in told] == [True] * bool(turns)


def test_turns_after_the_last_dismissal_are_nobody_s(broken: Autoplayed) -> None:
    after = tuple(replace(one, games=0) for one in stakes(0.0, 0.0))
    empty = replace(broken, months=after)
    assert "HW905" not in {one.code for one in problems(empty, load(BROKEN), pages(BROKEN))}


def test_a_crash_is_an_error_with_all_that_repeats_it(broken: Autoplayed) -> None:
    crash = CrashFound("greedy", "AUTO-0001", 3, 7, "KeyError: 'x'", "HW1-abc", ("advance",))
    told = [
        one
        for one in problems(replace(broken, crashes=(crash,)), load(BROKEN), pages(BROKEN))
        if one.code == "HW907"
    ]
    assert "breaks the program in month 7: KeyError: 'x'" in told[0].message
    assert all(word in told[0].suggestion for word in ("AUTO-0001", "run 3", "greedy", "HW1-abc"))
