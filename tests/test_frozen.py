"""Records that cost little behave as the standard library's frozen dataclasses do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field

import pytest

from game.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Letter:
    """With every kind of field that the game uses."""

    subject: str
    lines: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    seen: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Given by name."""

    kind: str
    price: float = 1.5


@dataclasses.dataclass(frozen=True, slots=True)
class Usual:
    """The standard library's own."""

    subject: str
    lines: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    seen: int = field(default=0, compare=False)


LETTER = Letter("help", ("sent",))


def test_fields_come_by_place_by_name_and_by_default() -> None:
    assert (LETTER.subject, LETTER.lines, LETTER.notes, LETTER.seen) == ("help", ("sent",), [], 0)
    assert Letter(lines=(), subject="b", seen=3).seen == 3
    assert Letter("one").notes is not Letter("two").notes


def test_a_field_too_many_or_too_few_is_refused() -> None:
    with pytest.raises(TypeError):
        Letter()  # type: ignore[call-arg] # that is the point
    with pytest.raises(TypeError):
        Letter("a", stamp=1)  # type: ignore[call-arg] # that is the point
    with pytest.raises(TypeError):
        Stamp("second class")  # type: ignore[call-arg] # that is the point


@pytest.mark.parametrize("record", [LETTER, replace(LETTER, seen=1)], ids=["made", "replaced"])
def test_nothing_can_be_set_or_deleted(record: Letter) -> None:
    with pytest.raises(FrozenInstanceError, match="'seen'"):
        record.seen = 2  # type: ignore[misc] # that is the point
    with pytest.raises(FrozenInstanceError, match="'seen'"):
        del record.seen
    with pytest.raises(AttributeError):
        record.unknown = 2  # type: ignore[attr-defined] # that is the point
    assert not hasattr(record, "__dict__")


def test_a_replaced_record_differs_in_what_was_replaced_alone() -> None:
    other = replace(LETTER, subject="later", seen=9)
    assert other == Letter("later", ("sent",), seen=9)
    assert type(other) is Letter
    assert other.lines is LETTER.lines
    assert LETTER.subject == "help"
    assert replace(Stamp(kind="a"), price=2.0) == Stamp(kind="a", price=2.0)


def test_a_field_that_there_is_not_cannot_be_replaced() -> None:
    with pytest.raises(AttributeError):
        replace(LETTER, stamp=1)  # type: ignore[call-arg] # that is the point


def test_the_standard_librarys_records_can_be_replaced_too() -> None:
    assert replace(Usual("help"), subject="later") == Usual("later")


def test_records_are_equal_by_the_fields_that_count() -> None:
    assert Letter("help", ("sent",), seen=7) == LETTER
    assert Letter("help", ("kept",)) != LETTER
    assert LETTER.__eq__(Usual("help", ("sent",))) is NotImplemented
    assert hash(Stamp(kind="a")) == hash(Stamp(kind="a")) != hash(Stamp(kind="b"))


def test_records_read_as_the_standard_librarys_do() -> None:
    assert repr(LETTER) == repr(Usual("help", ("sent",))).replace("Usual", "Letter")
    assert dataclasses.asdict(LETTER) == dataclasses.asdict(Usual("help", ("sent",)))
    assert [each.name for each in dataclasses.fields(LETTER)] == list(Letter.__slots__)


def test_records_travel_to_other_processes_and_are_copied() -> None:
    for record in (LETTER, Stamp(kind="a", price=2.0)):
        assert pickle.loads(pickle.dumps(record)) == record  # noqa: S301 - our own bytes
        assert copy.copy(record) == record
        assert copy.deepcopy(record) == record


def test_a_class_that_says_how_it_is_compared_is_taken_at_its_word() -> None:
    @dataclass(frozen=True, slots=True)
    class Blind:
        seen: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Blind)

        def __hash__(self) -> int:
            return 1

    assert Blind(1) == Blind(2)
    assert hash(Blind(3)) == 1


def test_a_record_is_frozen_and_slotted_or_the_standard_librarys() -> None:
    with pytest.raises(TypeError, match="frozen and slotted"):

        @dataclass(frozen=True)
        class Loose:
            seen: int
