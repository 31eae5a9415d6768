"""Whole numbers as bytes, small ones in one byte (LEB128)."""

from __future__ import annotations

from collections.abc import Iterable


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers of 0 or more, one after another."""
    out = bytearray()
    for number in numbers:
        rest = number
        while rest > 0x7F:
            out.append(0x80 | rest & 0x7F)
            rest >>= 7
        out.append(rest)
    return bytes(out)


def unpack(data: bytes) -> list[int]:
    """The numbers again.

    Raises:
        ValueError: the bytes end within a number, or a number is over 32 bits.
    """
    numbers, number, shift = [], 0, 0
    for byte in data:
        number |= (byte & 0x7F) << shift
        shift += 7
        if shift > 35:
            raise ValueError("a number is too large")
        if byte < 0x80:
            numbers.append(number)
            number = shift = 0
    if shift:
        raise ValueError("the bytes end within a number")
    return numbers
