"""One scenario file as read: bounded, decoded, parsed, and able to say where a thing stands."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path as File

import tomli

from game.scenario.diagnostics import (
    Finding,
    InvalidScenarioError,
    Problem,
    found,
    printable,
    refusal,
)
from game.scenario.files.positions import Positions

LARGEST = 4_000_000
"""Bytes of a scenario file."""

Raw = dict[str, object]


@dataclass(slots=True)
class Document:
    """A file's text and data."""

    file: str
    """As shown to people."""
    folder: File
    """What its relative `extends` starts from."""
    text: str
    """Empty for a resolved text, which has no places worth showing."""
    raw: Raw
    positions: Positions = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Be ready to say where things stand."""
        self.positions = Positions(self.text)

    @property
    def pool(self) -> bool:
        """Whether it is a pool for others to extend and not a scenario to play."""
        return self.raw.get("pool") is True

    def finding(self, problem: Problem) -> Finding:
        """Put `problem` where it stands in this file."""
        if problem.at == "key":
            line, column = self.positions.key(problem.path)
        else:
            line, column = self.positions.value(problem.path, problem.offset)
        place = (line, column)
        return found(problem.code, self.file, place, problem.message, problem.suggestion)


def read(path: File) -> Document:
    """Read a scenario file.

    Raises:
        InvalidScenarioError: it cannot be read, is too large, not text, or not TOML.
    """
    file = file_name(path)
    text = _text(_bytes(path), file)
    return Document(file, path.parent, text, _parsed(text, file))


def file_name(path: File) -> str:
    """A path as shown to people: whatever it is called, it stays on one line."""
    return printable(str(path))[-200:]


def decoded(path: File) -> str:
    """As much of a file as is text, for showing where it stops being TOML.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        return stream.read(LARGEST).decode("utf-8-sig", "replace").replace("\r\n", "\n")


def given(data: bytes, file: str, folder: File) -> Document:
    """What came by another way than a file, such as a pipe.

    Raises:
        InvalidScenarioError: it is too large, not text, or not TOML.
    """
    if len(data) > LARGEST:
        raise _too_large(file)
    text = _text(data, file)
    return Document(file, folder, text, _parsed(text, file))


def _bytes(path: File) -> bytes:
    file = file_name(path)
    try:
        if path.is_dir():
            raise refusal("HW001", file, "this is a folder", "give the scenario file itself")
        if path.exists() and not path.is_file():
            raise refusal("HW001", file, "this is not a regular file")
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > LARGEST:
                raise _too_large(file)
            data = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise refusal("HW001", file, "there is no such file") from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "not a file name"
        raise refusal("HW001", file, f"cannot be read: {reason.lower()}") from None
    if len(data) > LARGEST:
        raise _too_large(file)
    return data


def _too_large(file: str) -> InvalidScenarioError:
    return refusal("HW002", file, "a scenario may have 4 MB; this file is larger")


def _text(data: bytes, file: str) -> str:
    if b"\0" in data:
        raise refusal("HW003", file, "this is not a text file: it contains NUL bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        message = "this is not UTF-8 text"
        one = found("HW003", file, (line, column), message, "save it as UTF-8")
        raise InvalidScenarioError((one,)) from None


def _parsed(text: str, file: str) -> Raw:
    try:
        return dict(tomli.loads(text))
    except tomli.TOMLDecodeError as error:
        raise _syntax(error, file) from None
    except RecursionError:
        raise refusal("HW005", file, "tables and lists are nested too deeply") from None
    except ValueError:  # Python refuses to read numbers of more than 4,300 digits
        raise refusal("HW106", file, "a number is too long") from None


def _syntax(error: tomli.TOMLDecodeError, file: str) -> InvalidScenarioError:
    if "nest" in error.msg.lower():
        return refusal("HW005", file, "tables and lists are nested too deeply")
    from game.scenario.syntax import explained

    slip = explained(error)
    place = Positions(error.doc).point(slip.at)
    message, hint = printable(slip.message), printable(slip.hint)
    return InvalidScenarioError((found(slip.code, file, place, message, hint),))
