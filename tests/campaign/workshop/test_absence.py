"""Why a letter is not there: each reason is told with its months and its figures."""

from __future__ import annotations

import re
from dataclasses import replace as changed
from io import StringIO
from pathlib import Path

from game.campaign.letters.absence import why_absent
from game.frozen import replace
from game.plain.editing.lines import edit_in_lines
from tests.campaign.workshop import ALWAYS, begun, decide, written


def why(folder: Path, *changes: tuple[str, str], month: int = 4) -> str:
    bench = begun(written(folder, *changes), month=month)
    assert bench.game is not None
    return "; ".join(bench.game.why_absent("code"))


def test_a_letter_that_came_is_dated(tmp_path: Path) -> None:
    assert why(tmp_path) == "it came in month 1"


def test_a_condition_is_told_with_its_figures(tmp_path: Path) -> None:
    told = why(tmp_path, (ALWAYS, 'when = "brand > 0.99"'))
    assert told.startswith('months 1-4: its when, "brand > 0.99", does not hold (in month 4: brand')


def test_orders_are_those_with_which_a_month_opened(tmp_path: Path) -> None:
    bench = begun(written(tmp_path, (ALWAYS, 'when = "not door"')))
    assert bench.game is not None
    decide(bench, "predict=4", "door=closed")
    (told,) = bench.game.why_absent("code")
    assert told == 'month 1: its when, "not door", does not hold (in month 1: door is 1)'


def test_chance_is_told(tmp_path: Path) -> None:
    told = why(tmp_path, (ALWAYS, f"{ALWAYS}\nchance = 0.0001"))
    assert told == "months 1-4: it could come, and chance was against it: 0.0001 a month"


def test_an_arc_that_this_seed_does_not_tell_is_named(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    assert bench.game is not None
    state = bench.game.session.state
    context = bench.game.session.context
    event = replace(context.events["code"], arc="quarrel")
    other = replace(context.scenario, events=(event,))
    bare = replace(state, mail=(), arcs=("row",))
    told = why_absent(changed(context, scenario=other), (), bare, "code")
    assert told == ('its arc "quarrel" is not told on this seed: it tells row',)


def test_an_unknown_letter_is_told_with_the_nearest(tmp_path: Path) -> None:
    bench = begun(written(tmp_path))
    assert bench.game is not None
    (told,) = bench.game.why_absent("coed")
    assert told == 'there is no letter "coed": did you mean "code"?'


def test_it_can_be_asked_in_lines(tmp_path: Path) -> None:
    bench, out = begun(written(tmp_path)), StringIO()
    typed = StringIO("letter code\nletter\nquit\n")
    assert edit_in_lines(bench, bench.read(), lambda _found, _width: "", typed, out) == 0
    assert "The letter code:\nit came in month 1\n" in out.getvalue()
    assert "Which letter?" in out.getvalue()


def test_the_file_s_own_letters_that_have_not_come_are_listed(tmp_path: Path) -> None:
    bench = begun(written(tmp_path, (ALWAYS, 'when = "brand > 0.99"')), month=4)
    assert bench.game is not None
    head, *rest = bench.game.silent()
    own = [one for one in rest if one.startswith("code: months 1-4: its when")]
    assert head.startswith(f"{len(rest)} of your own ")
    assert len(own) == 1


def test_in_the_first_months_nobody_is_blamed_for_letters_that_have_not_come(
    tmp_path: Path,
) -> None:
    never = 'when = "brand > 0.99"'
    bench = begun(written(tmp_path, (ALWAYS, never)), month=1)
    assert bench.game is not None
    (told,) = bench.game.silent()
    assert re.fullmatch(r"none of your own \d+ letters has come yet: it is month 1", told)


def test_letters_that_are_absent_and_letters_of_the_month_are_two_words(tmp_path: Path) -> None:
    bench, out = begun(written(tmp_path, (ALWAYS, 'when = "brand > 0.99"')), month=4), StringIO()
    edit_in_lines(bench, bench.read(), lambda _f, _w: "", StringIO("letters\nquit\n"), out)
    assert "letters have not come" not in out.getvalue()
    typed = StringIO("absent\nhelp\nquit\n")
    edit_in_lines(bench, bench.read(), lambda _found, _width: "", typed, out)
    assert "of your own" in out.getvalue()
    words = re.findall(r"^ +(letters|absent)\b", out.getvalue(), re.MULTILINE)
    assert sorted(words) == ["absent", "letters"]


def test_what_a_condition_asks_of_answers_and_people_is_told(tmp_path: Path) -> None:
    told = why(tmp_path, (ALWAYS, "when = \"not here('maja') or answered('code', 'fix')\""))
    assert told.endswith('(in month 4: "maja" is here, "code" was not answered with "fix")')
