"""Advice about whole files: letters that never come, people never met, mistakes side by side."""

from __future__ import annotations

from pathlib import Path

from game.scenario.checking import findings


def edited(sample: str, tmp_path: Path, *edits: tuple[str, str]) -> list[str]:
    for old, new in edits:
        assert old in sample
        sample = sample.replace(old, new, 1)
    file = tmp_path / "edited.toml"
    file.write_text(sample, encoding="utf-8")
    return [f"{finding.code} {finding.line}" for finding in findings(file)]


LATER, OPENING = "started = true\n", "when = 'any(quality < 0.6) or happened(\"code\")'"


EXTENDED = 'format = 1\nextends = ["shared"]\nremove = ["pivot-to-balance"]'


def test_letters_that_wait_for_each_other_are_one_finding(sample: str, tmp_path: Path) -> None:
    waits = ("not door", 'happened(\\"opening\\")')
    circle = (OPENING, "when = 'happened(\"code\")'")
    assert edited(sample, tmp_path, waits, circle) == ["HW703 65"]


def test_a_letter_that_waits_for_what_stops_it_is_found(sample: str, tmp_path: Path) -> None:
    fix = '[[events.choices]]\nid = "fix"'
    stops = (fix, f'effects = [{{ op = "stop", event = "opening" }}]\n\n{fix}')
    waits = (OPENING, "when = 'happened(\"code\")'")
    assert [one[:5] for one in edited(sample, tmp_path, stops, waits)] == ["HW703"]


def test_a_letter_that_only_its_forerunner_starts_may_ask_for_it(
    sample: str, tmp_path: Path
) -> None:
    asks = (LATER, f"{LATER}when = 'happened(\"code\")'\n")
    assert edited(sample, tmp_path, asks) == []


def test_somebody_without_a_letter_or_a_mention_is_found(sample: str, tmp_path: Path) -> None:
    assert edited(sample, tmp_path, ('person = "maja"', 'sender = "A voice"')) == ["HW707 40"]
    mentioned = ('texts = ["It begins."]', 'texts = ["It begins with Maja."]')
    assert edited(sample, tmp_path, ('person = "maja"', 'sender = "A voice"'), mentioned) == []


def test_inherited_letters_are_for_their_own_file_to_mend(sample: str, tmp_path: Path) -> None:
    """A game of three months inherits letters for month 20, and that is nobody's mistake."""
    short = ("length = 12", "length = 10"), ("format = 1", EXTENDED)
    late = 'holds = ["door and brand > 0.3"]', "holds = []"
    assert edited(sample, tmp_path, *short, late) == []


def test_an_own_last_ending_says_which_inherited_one_it_replaces(
    sample: str, tmp_path: Path
) -> None:
    late = 'holds = ["door and brand > 0.3"]', "holds = []"
    extended = ("format = 1", EXTENDED.partition("\nremove")[0])
    assert edited(sample, tmp_path, late, extended) == ["HW715 130"]
    same = ('id = "quiet"', 'id = "pivot-to-balance"')
    assert edited(sample, tmp_path, late, extended, same) == []


def test_the_same_mistake_in_many_tests_is_one_finding_with_its_places(
    sample: str, tmp_path: Path
) -> None:
    more = "".join(f'[[tests]]\nid = "t{n}"\ndecisions = ["1:dor=open"]\n' for n in range(5))
    file = tmp_path / "many.toml"
    file.write_text(f"{sample}\n{more}", encoding="utf-8")
    (one,) = findings(file)
    places = "here and in 4 more places (lines 169, 172, 175, 178)"
    assert one.message == f'there is no lever "dor", {places}'
    file.write_text(f"{sample}\n{more.replace('dor', 'door', 4)}", encoding="utf-8")
    assert [one.line for one in findings(file)] == [178]


def test_mistakes_in_every_section_at_once_are_one_finding_each(
    sample: str, tmp_path: Path
) -> None:
    found = edited(
        sample,
        tmp_path,
        ("length = 12", 'length = "12"'),
        ('paper = "The Daily Sample"', 'papper = "The Daily Sample"'),
        ("[52, 0.3]]", "[52, 30]]"),
        ("staff = 100", "staf = 100"),
        ('slice = "Disputes"', 'slice = "Dispute"'),
        ("support.ai_share > 0.3", "suport.ai_share > 0.3"),
        ("boldness = 2", "boldness = 5"),
        ('kind = "post"', 'kind = "pots"'),
        ('look = "qa"', 'look = "aq"'),
        ('headline = "Nothing happened at {company}"', 'headline = "{compny}"'),
        ("capability = 0.9", "capability = 90"),
        ('facts = ["klarna-700"]\n\n[[teaching', 'facts = ["klarna"]\n\n[[teaching'),
        ("hold.total = [30, 60]", "hold.total = [60, 30]"),
        ('"3:code#1=fix"', '"3:code#1=fixx"'),
    )  # fmt: skip
    assert found == [
        "HW103 9", "HW101 14", "HW104 20", "HW601 31", "HW202 47", "HW302 65", "HW104 80",
        "HW108 99", "HW108 112", "HW110 132", "HW104 138", "HW202 144", "HW208 156", "HW202 161",
    ]  # fmt: skip


def test_a_new_letter_under_an_inherited_id_is_told_and_a_changed_one_is_not(
    sample: str, tmp_path: Path
) -> None:
    late = 'holds = ["door and brand > 0.3"]', "holds = []"
    extended = ("format = 1", EXTENDED)
    met = ('id = "opening"', 'id = "school-reunion"')
    (told,) = edited(sample, tmp_path, late, extended, met)
    assert told.startswith("HW718")
    said = ("format = 1", EXTENDED.replace('e"]', 'e", "school-reunion"]'))
    assert edited(sample, tmp_path, late, said, met) == []
