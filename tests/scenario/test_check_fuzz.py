"""No text, however it came about, breaks the checker."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from game.scenario.checking import Report, reported
from game.scenario.diagnostics import InvalidScenarioError
from game.scenario.files.documents import given as document_of
from game.scenario.findings.codes import catalogue

SAMPLE = Path(__file__).with_name("sample.toml").read_text(encoding="utf-8")
BITS = st.sampled_from(
    ['"', "'", '"""', "[", "]", "[[", "]]", "{", "}", "=", ",", ".", "#", "\\", "\n", "\r\n", "\t",
     " ", "0", "-1", "1e400", "nan", "inf", "true", "1979-05-27", "\u202e", "\x00", "\ufeff", "é",
     "💡", "id", "events", "[[events]]", "when", "op = ", "a.b.c = 1", "{company", "# hw: ignore",
     "# hw: ignore HW708 so", "**", "happened(", "_" * 60, "9" * 30]
)  # fmt: skip
PLACES = st.integers(0, len(SAMPLE))
EDITS = st.lists(st.tuples(PLACES, st.integers(0, 40), BITS | st.text(max_size=6)), min_size=1,
                 max_size=4)  # fmt: skip


def looked_at(data: bytes) -> Report:
    try:
        return reported(document_of(data, "fuzz.toml", Path(__file__).parent))
    except InvalidScenarioError as error:
        return Report("fuzz.toml", error.findings)


def sane(data: bytes) -> None:
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    lines = text.split("\n")
    for finding in looked_at(data).findings:
        assert finding.code in catalogue()
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        assert finding.message.isprintable()
        assert finding.suggestion.isprintable()


@given(EDITS)
@example([(8, 0, "¹\x1f")])
def test_a_valid_file_with_a_few_edits_gives_findings_inside_it(
    edits: list[tuple[int, int, str]],
) -> None:
    text = SAMPLE
    for place, length, bit in edits:
        text = text[:place] + bit + text[place + length :]
    sane(text.encode("utf-8", "surrogatepass"))


@given(st.data())
def test_lines_lost_doubled_and_moved_give_findings_inside_the_file(data: st.DataObject) -> None:
    lines = SAMPLE.split("\n")
    numbers = st.integers(0, len(lines) - 1)
    for place, other, what in data.draw(
        st.lists(st.tuples(numbers, numbers, st.sampled_from("lds")), min_size=1, max_size=6)
    ):
        at = min(place, len(lines) - 1)
        if what == "l":
            del lines[at]
        else:
            lines.insert(min(other, len(lines)), lines[at])
    sane("\n".join(lines).encode())


@given(st.binary(max_size=200))
def test_any_bytes_give_findings(data: bytes) -> None:
    sane(data)
