"""A balance on paper: 80 columns of plain text, Markdown, and HTML that needs nothing else."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from game.frozen import replace
from game.lab.balance import plots
from game.lab.balance.balancing import balance
from game.lab.balance.documents import html, markdown
from game.lab.balance.results import Balanced, Box
from game.lab.sweep.asked import Asked
from game.lab.sweep.executors import Here
from game.lab.telling.pages import pages
from game.scenario.diagnostics import Finding
from game.scenario.loading import load
from tests.lab.autoplay.conftest import BROKEN, SEED

GAMES = Asked(("replace", "late-reverser"), 6, SEED)
HOSTILE = '<script>alert("1")</script> | [b]x[/b] `y`'


@pytest.fixture(scope="module")
def found() -> Balanced:
    return balance(load(BROKEN), pages(BROKEN), GAMES, Here())


@pytest.fixture(scope="module")
def hostile(found: Balanced) -> Balanced:
    bad = Finding("HW951", "warning", HOSTILE, 1, 1, HOSTILE, HOSTILE)
    return replace(found, title=HOSTILE, findings=(bad,), endings={HOSTILE: 1.0})


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags = set[str]()
        self.open = list[str]()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onload", "onclick"}
        if tag != "meta" and tag not in {"line", "rect"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"line", "rect"}:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    return reader


def test_plots_fit_80_columns(found: Balanced) -> None:
    lines = [
        *plots.headline(found), *plots.boxes(found), *plots.reversals(found),
        *plots.folded(plots.endings(found)), *plots.folded(plots.order(found)),
    ]  # fmt: skip
    assert max(map(len, lines)) <= 80
    for each in found.strategies:
        row = next(line for line in lines if line.startswith(each.strategy))
        assert row.endswith(f"{each.total.mean:.1f}")


@pytest.mark.parametrize("value", [0.0, 3.0, 50.0, 97.0, 100.0])
def test_a_box_stands_where_its_value_is(value: float) -> None:
    line = plots.box_line(Box(value, value, value, value, value, value))
    assert line.index("█") == round(value / 100 * (plots.SPAN - 1))
    assert line.strip() == "█"


def test_a_wide_box_shows_all_its_parts() -> None:
    line = plots.box_line(Box(50.0, 10.0, 40.0, 50.0, 60.0, 90.0)).strip()
    assert (line[0], line[-1]) == ("├", "┤")
    assert "─▒" in line
    assert "▒█▒" in line


def test_reversals_show_when_and_how_often(found: Balanced) -> None:
    rows = list(plots.reversals(found))
    assert [row.split()[0] for row in rows[1:]] == [
        each.strategy for each in found.strategies if each.reversal_month
    ]


def test_html_is_one_whole_page_without_a_stranger_in_it(found: Balanced) -> None:
    reader = read(html(found))
    assert {"svg", "table", "style"} <= reader.tags
    assert not {"script", "img", "link", "iframe"} & reader.tags
    assert all(each.strategy in reader.text for each in found.strategies)


def test_what_a_stranger_wrote_stays_text(hostile: Balanced) -> None:
    reader = read(html(hostile))
    assert "script" not in reader.tags
    assert reader.text.count(HOSTILE) >= 4
    rows = [line for line in markdown(hostile).splitlines() if "alert" in line]
    assert rows
    assert all("<script" not in line.replace("\\<", "") for line in rows)
    (ending,) = [line for line in rows if line.startswith("| ")]
    assert ending.replace("\\|", "").count("|") == 3


def test_markdown_has_the_tables_the_plots_and_targets_to_begin_with(found: Balanced) -> None:
    text = markdown(found)
    assert text.startswith("# Balance of Broken & Sons · seed AUTO-0001")
    for title in ("## Scores", "## Outcomes", "## Order", "## Plots", "## Targets to begin with"):
        assert title in text
    assert found.suggested.strip() in text
