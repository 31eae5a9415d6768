"""Scenarios that extend others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.scenario.checking import findings, report
from game.scenario.diagnostics import InvalidScenarioError
from game.scenario.loading import load, load_text

POOL = """\
format = 1
id = "pool"
pool = true

[[events]]
id = "code"
kind = "mail"
sender = "The pool"
subject = "From the pool"
texts = ["Overridden."]

[[events]]
id = "fridge"
kind = "mail"
sender = "Facilities"
subject = "The fridge"
when = "any(fatigue > 0.4)"
texts = ["The fridge."]
effects = [{ op = "add", target = "all.morale", value = 0.01 }]

[[endings]]
id = "bought"
title = "Bought"
when = "cash < 0"
headline = "{company} is bought"
texts = ["It is bought."]

[[endings]]
id = "pool-quiet"
title = "Quiet"
headline = "Nothing"
texts = ["Nothing."]
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, sample: str) -> Write:
    """Write the sample as a child of the pool, with a head and edits."""
    (tmp_path / "pool.toml").write_text(POOL, encoding="utf-8")

    def child(head: str = 'extends = ["pool.toml"]', *edits: tuple[str, str]) -> Path:
        text = sample.replace("format = 1", f"format = 1\n{head}", 1)
        for old, new in edits:
            assert old in text
            text = text.replace(old, new, 1)
        file = tmp_path / "child.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return child


def test_own_events_come_first_and_replace_those_of_the_same_id(write: Write) -> None:
    scenario = load(write())
    assert [event.id for event in scenario.events] == ["code", "later", "opening", "fridge"]
    assert scenario.events[0].sender.startswith("Maja")


def test_an_inherited_event_reads_and_moves_the_childs_departments(write: Write) -> None:
    file = write()
    fridge = load(file).events[3]
    assert fridge.when is not None
    assert fridge.when.names == {"support.fatigue", "back_office.fatigue"}
    assert len(fridge.effects) == 2
    assert (fridge.source.file, fridge.source.line) == (str(file.with_name("pool.toml")), 12)


def test_own_last_resort_stays_last_and_wins(write: Write) -> None:
    assert [ending.id for ending in load(write()).endings] == ["wanted", "late", "bought", "quiet"]


def test_without_an_own_last_resort_the_inherited_one_is_last(write: Write, sample: str) -> None:
    own = sample[sample.index('[[endings]]\nid = "quiet"') :]
    endings = load(write('extends = ["pool.toml"]', (own, ""))).endings
    assert [ending.id for ending in endings] == ["wanted", "late", "bought", "pool-quiet"]


def test_what_is_removed_is_not_inherited(write: Write) -> None:
    scenario = load(write('extends = ["pool.toml"]\nremove = ["fridge", "bought"]'))
    assert [event.id for event in scenario.events] == ["code", "later", "opening"]
    assert [ending.id for ending in scenario.endings] == ["wanted", "late", "quiet"]


def test_a_child_of_a_scenario_says_only_what_differs(write: Write) -> None:
    parent = load(write())
    grandchild = write().with_name("grandchild.toml")
    grandchild.write_text(
        'format = 1\nid = "long"\ntitle = "Long"\npitch = "Longer."\nextends = ["child.toml"]\n'
        "[pace]\nlength = 24\n",
        encoding="utf-8",
    )
    scenario = load(grandchild)
    assert (scenario.id, scenario.pace.length, scenario.pace.turn) == ("long", 24, "month")
    assert scenario.departments == parent.departments
    assert [e.id for e in scenario.events] == [e.id for e in parent.events]
    assert load_text(scenario.text, "kept").hash == scenario.hash


def test_a_child_has_its_own_id_and_title(write: Write) -> None:
    grandchild = write().with_name("grandchild.toml")
    grandchild.write_text('format = 1\nextends = ["child.toml"]\n', encoding="utf-8")
    suggestions = [finding.suggestion for finding in findings(grandchild)]
    assert suggestions == ["add id = …, title = … and pitch = …"]


def test_a_mistake_in_the_pool_is_shown_in_the_pool(write: Write) -> None:
    file = write()
    pool = file.with_name("pool.toml")
    pool.write_text(POOL.replace("fatigue > 0.4", "fatigu > 0.4"), encoding="utf-8")
    (finding,) = findings(file)
    assert (finding.file, finding.line, finding.column) == (str(pool), 17, 13)
    assert findings(pool)[0].suggestion == 'did you mean "fatigue"?'


@pytest.mark.parametrize(
    ("own", "there"), [('department = "support"', 14), ('person = "maja"', 10)]
)
def test_a_pool_names_nobody_even_if_the_child_has_them(write: Write, own: str, there: int) -> None:
    file = write()
    text = POOL.replace('sender = "Facilities"', 'sender = "Facilities"\n' + own)
    text = text.replace('sender = "Facilities"\nperson', "person")
    file.with_name("pool.toml").write_text(text, encoding="utf-8")
    (finding,) = findings(file)
    assert (finding.code, finding.line, finding.column) == ("HW202", 16 - (there == 10), there)


def test_a_file_that_extends_itself_is_refused(write: Write) -> None:
    with pytest.raises(InvalidScenarioError, match="circle"):
        load(write('extends = ["child.toml"]'))


def test_a_long_line_of_ancestors_is_refused(tmp_path: Path) -> None:
    for number in range(8):
        text = f'format = 1\nid = "a"\npool = true\nextends = ["{number + 1}.toml"]\n'
        (tmp_path / f"{number}.toml").write_text(text, encoding="utf-8")
    (finding,) = findings(tmp_path / "0.toml")
    assert finding.code == "HW501"
    assert "generations" in finding.message


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../x.toml", "pool", "no.toml", "", "a\\u0001.toml"]
)
def test_only_shipped_ids_and_files_beside_it_are_extended(write: Write, name: str) -> None:
    (finding,) = findings(write(f'extends = ["{name}"]'))
    assert finding.line == 2
    assert finding.code in {"HW502", "HW107"}


def test_a_report_tells_what_is_inherited_changed_and_dropped(write: Write) -> None:
    told = report(write('extends = ["pool.toml"]\nremove = ["fridge"]')).heritage
    assert [str(one) for one in told] == [
        "events: 0 inherited; changed: code; dropped: fridge",
        "endings: 1 inherited; dropped: pool-quiet",
    ]


def test_who_extends_nobody_inherits_nothing(sample_file: Path) -> None:
    assert report(sample_file).heritage == ()
