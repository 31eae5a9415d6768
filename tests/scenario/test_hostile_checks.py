"""The checker before files that mean harm: a finding or two, promptly, and within little memory."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.scenario.checking import findings

CPU = 15
"""Seconds: a guard against hanging, not a measurement."""


def event(number: int, when: str = "brand < 0.5") -> str:
    return (
        f'[[events]]\nid = "more-{number}"\nkind = "mail"\nsender = "X"\nsubject = "S"\n'
        f'when = "{when}"\ntexts = ["Letter {number}, of some words."]\n'
    )


TEXTS = {
    "deep lists": "a = " + "[" * 100_000,
    "deep tables": "a = " + "{a = " * 5_000,
    "a long header": "[" + "a." * 90 + "a]",
    "a digit too many": "a = " + "9" * 5_000,
    "no end of keys": "\n".join(f"k{i} = {i}" for i in range(60_000)),
    "no end of events": "\n".join("[[events]]" for _ in range(80_000)),
    "no end of quotes": 'e = "' + '\\"' * 200_000,
    "no end of brackets": "[[" * 100_000,
    "a key that is a novel": "a" * 500_000 + " = 1",
    "a comment that asks": "# hw: ignore " + "HW" * 100_000,
    "comments that ask": "# hw: ignore HW708 so\n" * 20_000,
}
IN_THE_SAMPLE = {
    "a name like nothing, often": "".join(
        event(i, f"happened('more-{i}x{i}')") for i in range(2000)
    ),
    "braces": event(1).replace("Letter 1", "{" * 3900),
    "half of markup": event(1).replace("Letter 1", "[b" * 1900),
    "stars": event(1).replace("Letter 1", "**a" * 1300),
    "signs": event(1, "-" * 390 + "brand > 0"),
    "comparisons": event(1, "brand" + " < brand" * 40),
    "alternatives": event(1, " and ".join(["(cash>1 or brand<cash)"] * 15)),
    "nots": event(1, "not " * 20 + "(brand < 0.5 and brand > 0.6)"),
    "a power tower": event(1, "9**9**9**9**9 > brand"),
    "an attribute chain": event(1, "support" + ".a" * 190 + " > 1"),
    "a number of 390 digits": event(1, "9" * 390 + " > brand"),
    "a string of zeros": event(1, "brand > 0." + "0" * 380 + "1"),
    "a call of calls": event(1, "abs(" * 90 + "brand" + ")" * 90 + " > 1"),
    "a walrus": event(1, "(x := brand) > 1"),
    "an f-string": event(1, "f'{brand}' > 1"),
    "an id like a path": event(1).replace("more-1", "../../etc/passwd"),
}


def promptly(text: str, folder: Path) -> list[str]:
    file = folder / "hostile.toml"
    file.write_text(text, encoding="utf-8")
    before = time.process_time()
    found = findings(file)
    assert time.process_time() - before < CPU
    lines = text.split("\n")
    for one in found:
        assert 1 <= one.line <= len(lines)
        assert one.message.isprintable()
        assert len(one.message) < 400
    return [one.code for one in found]


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_has_findings(name: str, tmp_path: Path) -> None:
    assert promptly(TEXTS[name], tmp_path)


@pytest.mark.parametrize("name", IN_THE_SAMPLE)
def test_a_hostile_piece_in_a_scenario_has_findings(name: str, sample: str, tmp_path: Path) -> None:
    found = promptly(f"{sample}\n{IN_THE_SAMPLE[name]}", tmp_path)
    fine = {"half of markup", "comparisons", "alternatives", "a string of zeros"}
    assert bool(found) == (name not in fine)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_marks_and_line_ends_move_no_position(
    bom: bytes, ending: str, sample: str, tmp_path: Path
) -> None:
    file = tmp_path / "broken.toml"
    text = sample.replace("support.ai_share > 0.3", "suport.ai_share > 0.3")
    file.write_bytes(bom + text.replace("\n", ending).encode())
    (one,) = findings(file)
    assert (one.code, one.line, one.column) == ("HW302", 65, 9)


def test_nul_bytes_and_pictures_are_not_text(tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_bytes(b"format = 1\n\x00")
    assert [one.code for one in findings(file)] == ["HW003"]
    file.write_bytes(bytes(range(1, 256)) * 100)
    assert [one.code for one in findings(file)] == ["HW003"]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
@pytest.mark.parametrize("name", ["large", "deep"])
def test_a_hundred_megabytes_are_refused_within_little_memory(name: str, tmp_path: Path) -> None:
    file = tmp_path / "huge.toml"
    with file.open("wb") as stream:
        if name == "large":
            stream.truncate(100_000_000)
        else:
            stream.writelines([b"a = " + b"[" * 1_000_000] * 100)
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (400_000_000,) * 2)\n"
        "from game.cli.main import run\n"
        f"raise SystemExit(run(['check', {str(file)!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=False, timeout=60, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert "HW002" in done.stdout


def test_nothing_that_a_condition_says_is_ever_run(sample: str, tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    words = f"__import__('pathlib').Path('{witness}').touch() or brand > 0"
    assert promptly(f"{sample}\n{event(1, words)}", tmp_path)
    assert not witness.exists()
