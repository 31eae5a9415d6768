"""A save in a few lines: the worst first, and nothing wider than the window."""

from __future__ import annotations

from pathlib import Path

from game.campaign.workshop import Saved, shortly
from game.campaign.workshop.effect import Course
from game.campaign.workshop.shortly import LINES
from game.cli.findings import as_text
from game.frozen import replace
from game.scenario.checking import Report
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
    assert told[2].startswith("In the file: events code: when ")
    assert told[2].endswith(" · and 1 more")
    assert told[3].startswith("From month 1 on: code#1 does not come · ")
    assert told[4].startswith("Profit ")
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


def test_a_letter_that_was_to_come_otherwise_and_does_not_is_told_why(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=3)
    edited(bench.file, (ALWAYS, f"{ALWAYS}\nchance = 0.999"))
    told = lines(reread(bench))
    assert "code as before: it came in month 1" in told
    edited(bench.file, (ALWAYS, 'when = "month > 9"'), ("chance = 0.999", "chance = 0.5"))
    reread(bench)
    edited(bench.file, ("chance = 0.5", "chance = 0.9"))
    assert any(one.startswith("code as before: months 1-") for one in lines(reread(bench)))


def test_the_heads_of_the_months_are_whole(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=4)
    edited(bench.file, ("staff = 100", "staff = 160"))
    saved = reread(bench)
    assert saved.effect is not None
    course = Course("Customers", "thousand", (900.0, 890.0), (900.0, 880.0))
    told = all_of_it(replace(saved, effect=replace(saved.effect, courses=(course,))))
    assert "month Customers" in told
    assert "    1       −10" in told


def test_of_an_error_the_hint_is_told_before_the_excerpt(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, ("staff = 100", "staff = 100\nweihgt = 2"))
    saved = reread(bench)

    def few(width: int) -> list[str]:
        return [one.text for one in shortly(saved, drawn, width)]

    for width in (200, 60, 44):
        told = few(width)
        assert len(told) <= LINES
        assert max(map(len, told)) <= width
        assert any(line.startswith("       = ") for line in told)
    assert any(" | " in line for line in few(200))
    assert not any(" | " in line for line in few(44))


def test_an_error_is_told_before_a_warning_above_it(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, ("hold.total", "hold.totla"))
    saved = reread(bench)
    (error,) = [one for one in saved.report.findings if one.severity == "error"]
    warning = replace(error, severity="warning", message="first", line=1)
    both = replace(saved, report=replace(saved.report, findings=(warning, error)))
    told = [one.text for one in shortly(both, drawn, 76)]
    assert "error" in told[2]
    assert not any("first" in line for line in told)


def drawn(found: Report, width: int) -> str:
    return as_text(found.findings, found.texts, width)
