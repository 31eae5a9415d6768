"""A save in a few lines: the worst first, and nothing wider than the window."""

from __future__ import annotations

from pathlib import Path

from game.campaign.workshop import Saved, shortly
from game.campaign.workshop.effect import Course
from game.campaign.workshop.shortly import LINES
from game.frozen import replace
from tests.campaign.workshop import ALWAYS, begun, decide, edited, reread, written
from tests.campaign.workshop.test_effect import excerpts
from tests.campaign.workshop.test_effect import lines as all_of_it

WIDTH = 60


def lines(saved: Saved) -> list[str]:
    found = [one.text for one in shortly(saved, excerpts, WIDTH)]
    assert len(found) <= LINES
    return found


def test_what_has_become_impossible_stands_before_what_has_moved(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4", "code#1=fix", "advance")
    edited(bench.file, (ALWAYS, 'when = "month >= 9"'), ("staff = 100", "staff = 160"))
    told = lines(reread(bench))
    assert told[1] == "Not possible any more: 1 decision. Month 1: code#1=fix"
    assert told[2].startswith("2 changes in the file, 2 letters otherwise, all from month")
    assert told[3].startswith("Profit ")
    assert max(map(len, told)) <= WIDTH


def test_a_text_that_cannot_be_played_shows_its_first_finding(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, ("staff = 100", "stuff = 100"))
    first, second, *_ = lines(reread(bench))
    assert first == "1 error. The game stays with the last good text."
    assert second.startswith("mine.toml:31:1: ")  # without the way to its folder


def test_of_several_findings_the_first_is_told_and_the_others_are_counted(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, (ALWAYS, 'when = "brand < 20"'), ("staff = 100", "staff = 160"))
    saved = reread(bench)
    twice = replace(saved, report=replace(saved.report, findings=saved.report.findings * 2))
    assert lines(saved)[1].startswith("mine.toml:")
    assert lines(twice)[1].startswith("2 findings: mine.toml:")


def test_nothing_that_moved_is_said_too(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=3)
    edited(bench.file, ('label = "Fix them."', 'label = "Mend them."'))
    assert lines(reread(bench))[-1] == "Nothing has moved in the months played so far."


def test_the_heads_of_the_months_are_whole(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=4)
    edited(bench.file, ("staff = 100", "staff = 160"))
    saved = reread(bench)
    assert saved.effect is not None
    course = Course("Customers", "thousand", (900.0, 890.0), (900.0, 880.0))
    told = all_of_it(replace(saved, effect=replace(saved.effect, courses=(course,))))
    assert "month Customers" in told
    assert "    1       −10" in told
