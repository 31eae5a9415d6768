"""What `docs/authoring.md` says is what the program does."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from game.scenario.beginning import beginning
from game.scenario.checking import findings
from game.scenario.loading import load
from game.scenario.reference.tables import BLOCKS, HEADINGS, renewed
from game.scenario.schema.base import Section
from game.scenario.schema.fields import names
from game.scenario.schema.reference import sections

FILE = Path(__file__).parents[2] / "docs" / "authoring.md"
GUIDE = FILE.read_text(encoding="utf-8")


def test_its_reference_is_the_formats() -> None:
    assert renewed(GUIDE) == GUIDE, (
        "stale: python -m game.scenario.reference.tables docs/authoring.md"
    )


@pytest.mark.parametrize("name", BLOCKS)
def test_a_table_is_where_its_markers_are(name: str) -> None:
    assert GUIDE.count(f"<!-- {name} -->\n") == GUIDE.count(f"<!-- /{name} -->\n") == 1


def test_a_stale_table_is_noticed() -> None:
    stale = GUIDE.replace("Probability a month while", "Chance a month while")
    assert stale != GUIDE
    assert renewed(stale) == GUIDE


def test_every_table_of_the_format_is_in_it() -> None:
    written = {model for model in sections() if not model.__name__.startswith("_")}
    assert {model.__name__ for model in written} - set(HEADINGS) == {"PoolFile"}


@pytest.mark.parametrize("model", list(sections()), ids=lambda model: model.__name__)
def test_every_key_is_explained(model: type[Section]) -> None:
    for key in names(model):
        assert f"| `{key}` |" in GUIDE


def test_the_check_it_shows_is_the_check_that_is_made(tmp_path: Path) -> None:
    """The two slips of the guide, made in the scenario that `new` writes."""
    text = beginning("Holm Ferries")
    slips = (
        ("counter.ai_share > 0.1", "counter.ai_share < 10"),
        ('reply = "Ruth rings', 'repply = "Ruth rings'),
    )
    for right, wrong in slips:
        assert right in text
        text = text.replace(right, wrong, 1)
    file = tmp_path / "holm-ferries.toml"
    file.write_text(text, encoding="utf-8")
    shown = re.findall(
        r"^holm-ferries\.toml:(\d+):(\d+): (\w+) (HW\d+): (.*)$", GUIDE, re.MULTILINE
    )
    assert shown == [
        (str(one.line), str(one.column), one.severity, one.code, one.message)
        for one in findings(file)
    ]


def test_the_inherited_arcs_that_it_counts_are_those_there_are() -> None:
    (told,) = re.findall(r"\(`shared` has (\d+),", GUIDE)
    shared = tomllib.loads((FILE.parents[1] / "scenarios" / "shared.toml").read_text("utf-8"))
    assert int(told) == len({event["arc"] for event in shared["events"] if event.get("arc")})


def test_every_example_is_toml() -> None:
    for example in re.findall(r"^```toml\n(.*?)^```", GUIDE, re.DOTALL | re.MULTILINE):
        tomllib.loads(example)


def test_the_letter_it_shows_can_be_put_into_a_new_scenario(tmp_path: Path) -> None:
    (letter,) = re.findall(r"```toml\n(\[\[events\]\]\n.*?)```", GUIDE, re.DOTALL)
    begun = beginning("Holm Ferries")
    file = tmp_path / "holm-ferries.toml"
    file.write_text(begun.replace("[teaching]", letter + "\n[teaching]"), encoding="utf-8")
    assert findings(file) == ()
    assert "a-cough" in {event.id for event in load(file).events}
