"""What a save did is told: letters, figures, months, findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.workshop import Said, Saved, told
from game.scenario.checking import Report
from tests.campaign.workshop import begun, decide, edited, reread, written

EFFECT = 'effects = [{ op = "set", target = "brand", value = 0.1 }]\n'


def excerpts(found: Report, _: int) -> str:
    return "\n".join(str(one) for one in found.findings)


def lines(saved: Saved) -> list[str]:
    return [one.text for one in told(saved, excerpts, 76)]


def test_letters_that_come_or_go_are_named(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=4)
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 3"'))
    assert "~ code#1 “Code 41-B, again”: month 1 → 3" in lines(reread(bench))
    edited(bench.file, ('when = "month >= 3"', 'when = "month >= 9"'))
    gone = next(line for line in lines(reread(bench)) if "does not come" in line)
    assert gone.startswith("− month 3: code#1 “Code 41-B, again” does not come (months 1-")
    assert 'its when, "month >= 9", does not hold (in month ' in gone
    edited(bench.file, ('when = "month >= 9"', 'when = "month >= 2"'))
    assert "+ month 2: code#1 “Code 41-B, again” comes" in lines(reread(bench))


def test_figures_are_told_as_reported_and_as_they_are_month_by_month(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=4)
    edited(bench.file, ("staff = 100", "staff = 160"))
    saved = reread(bench)
    effect = saved.effect
    assert effect is not None
    staff = next(one for one in effect.shown if one.name == "Staff")
    assert int(staff.now.replace(",", "")) - int(staff.was.replace(",", "")) >= 55
    course = next(one for one in effect.courses if one.name == "Staff")
    assert [len(course.was), len(course.now)] == [4, 4]
    text = lines(saved)
    assert "On your desk" in text
    assert any(line.startswith("In truth, from month 1") for line in text)
    assert any(line.startswith("month ") for line in text)
    assert "departments support: numbers.staff 100 → 160" in text


def test_a_text_that_reaches_nothing_played_so_far_says_so(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=3)
    edited(bench.file, ('label = "Fix them."', 'label = "Mend them."'))
    saved = reread(bench)
    assert saved.effect is not None
    assert (saved.effect.first, saved.effect.shown, saved.effect.courses) == (0, (), ())
    assert "Nothing has moved in the months played so far." in lines(saved)


def test_a_warning_is_shown_and_the_game_goes_on(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    decide(bench, "predict=4")
    edited(bench.file, ('when = "brand > 0.01"', 'when = "support.ai_share < 10"'))
    saved = reread(bench)
    assert saved.scenario is bench.scenario
    assert "1 finding" in lines(saved)
    assert any("did you mean 0.1" in line for line in lines(saved))


def test_an_error_is_shown_and_the_text_is_not_taken(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, ("staff = 100", "stuff = 100"))
    text = lines(reread(bench))
    assert text[0] == "1 error. The game stays with the last good text."
    assert "staff" in text[1]


def test_a_missing_file_is_told_as_that(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    bench.file.unlink()
    saved = reread(bench)
    assert saved.gone
    assert lines(saved)[0] == "The file cannot be read. The game stays with the last good text."


def test_a_game_that_is_over_is_judged_again(tmp_path: Path) -> None:
    bench = begun(written(tmp_path, ("length = 12", "length = 3")), month=3)
    decide(bench, "advance", "guess=60")
    edited(
        bench.file,
        ('title = "Wanted"', 'title = "Wanted again"'),
        ('[[events.choices]]\nid = "fix"', EFFECT + '[[events.choices]]\nid = "fix"'),
    )
    saved = reread(bench)
    assert saved.effect is not None
    names = {one.name for one in saved.effect.ending}
    assert "Score at the last month" in names
    assert "Customers" in names


def test_whatever_a_text_contains_stays_text(tmp_path: Path) -> None:
    bench = begun(written(tmp_path), month=3)
    edited(bench.file, ('subject = "Code 41-B, again"', 'subject = "[b]Code[/b] [/ 41"'))
    edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 2"'))
    found = told(reread(bench), excerpts, 76)
    assert Said("plain", "~ code#1 “[b]Code[/b] [/ 41”: month 1 → 2") in found


@pytest.mark.parametrize(
    "wrong", [("door and brand > 0.3", "door and brnad > 0.3"), ("hold.total", "hold.totla")]
)
def test_an_error_in_what_no_game_reads_is_shown_and_the_game_goes_on(
    tmp_path: Path, wrong: tuple[str, str]
) -> None:
    bench = begun(written(tmp_path), month=2)
    edited(bench.file, wrong, ("staff = 100", "staff = 160"))
    saved = reread(bench)
    text = lines(saved)
    assert text[:2] == [
        "Saved, and played again under the new text.",
        f"{saved.errors} error in [[tests]] or [targets], which no game reads: it goes on.",
    ]
    assert any("mine.toml" in line for line in text)
    assert saved.effect is not None
    assert [one.section for one in saved.effect.file] == ["departments"]


def test_an_error_elsewhere_still_stops_it(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    edited(bench.file, ("hold.total", "hold.totla"), ("staff = 100", "stuff = 100"))
    assert lines(reread(bench))[0] == "2 errors. The game stays with the last good text."
