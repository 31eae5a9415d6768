"""Run codes: a whole journal in one token of letters, digits, dashes and underscores.

``HW1-`` and base64url of: 4 bytes of checksum, then the scenario's id and 6 bytes of its hash,
the engine, seed, run, difficulty, mode, 6 bytes of the last turn's state hash (so that a replay
can be verified), and every decision that has not been undone.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b

from game.campaign.action import Action
from game.campaign.journal.journal import Difficulty, Head
from game.campaign.runcodes.codebook import codebook
from game.campaign.runcodes.varint import pack, unpack
from game.errors import ActionError, RunCodeError
from game.frozen import dataclass
from game.scenario.rules import Scenario

PREFIX = "HW1-"
LONGEST = 8000
"""Characters; a full game needs at most 2,000."""
_CHECK, _HASH = 4, 6
_DIFFICULTIES: tuple[Difficulty, ...] = ("easy", "normal", "hard")


@dataclass(frozen=True, slots=True)
class Coded:
    """A run code taken apart, before its scenario is known."""

    scenario: str
    hash_prefix: str
    engine: str
    seed: str
    run: int
    difficulty: Difficulty
    practice: bool
    last_hash: str
    """The beginning of the last turn's state hash, 12 hex digits; zeros before the first turn."""
    numbers: tuple[int, ...]
    """The decisions, by the scenario's code book."""


def encode(scenario: Scenario, head: Head, decisions: tuple[str, ...], last_hash: str = "") -> str:
    """The run code of a journal; `last_hash` is the state hash of its last turn.

    Raises:
        RunCodeError: a decision is none that these rules know, as in a game of others.
    """
    book = codebook(scenario)
    numbers: list[int] = []
    try:
        for action in _lasting([Action.parse(text) for text in decisions]):
            numbers += book.encode(action)
    except (ValueError, LookupError, ActionError) as error:
        raise RunCodeError(f"no run code can spell this game: {error}") from error
    flags = _DIFFICULTIES.index(head.difficulty) * 2 + head.practice
    body = b"".join(
        (
            _text(head.scenario),
            bytes.fromhex(head.scenario_hash[: 2 * _HASH]),
            _text(head.engine),
            _text(head.seed),
            bytes.fromhex(last_hash[: 2 * _HASH] or "00" * _HASH),
            pack([head.run, flags]),
            pack(numbers),
        )
    )
    token = urlsafe_b64encode(_checksum(body) + body).decode().rstrip("=")
    return PREFIX + token


def decode(code: str) -> Coded:
    """Take a run code apart.

    Raises:
        RunCodeError: it is damaged, cut short, or not a run code.
    """
    body = _verified(code.strip())
    try:
        scenario, rest = _read_text(body)
        digest, rest = rest[:_HASH].hex(), rest[_HASH:]
        engine, rest = _read_text(rest)
        seed, rest = _read_text(rest)
        last_hash, rest = rest[:_HASH].hex(), rest[_HASH:]
        run, flags, *numbers = unpack(rest)
        difficulty = _DIFFICULTIES[flags >> 1]
    except (IndexError, ValueError):
        raise _damaged() from None
    return Coded(
        scenario, digest, engine, seed, run, difficulty, bool(flags & 1), last_hash, tuple(numbers)
    )


def decode_decisions(scenario: Scenario, coded: Coded) -> tuple[Head, tuple[str, ...]]:
    """The journal of a run code, once its scenario is at hand.

    Raises:
        RunCodeError: the scenario is another version than the one that was played.
    """
    if not scenario.hash.startswith(coded.hash_prefix):
        raise RunCodeError(
            f"the run code is of another version of {coded.scenario!r}; "
            "it replays only with the scenario file it was played with"
        )
    head = Head(
        scenario=scenario.id,
        scenario_hash=scenario.hash,
        scenario_text=scenario.text,
        engine=coded.engine,
        seed=coded.seed,
        run=coded.run,
        difficulty=coded.difficulty,
        practice=coded.practice,
    )
    book, numbers = codebook(scenario), list(coded.numbers)
    decisions = []
    while numbers:
        decisions.append(str(book.decode(numbers)))
    return head, tuple(decisions)


def _lasting(actions: list[Action]) -> list[Action]:
    """The decisions that were not undone."""
    kept: list[Action] = []
    for action in actions:
        if action.key == "undo":
            kept.pop()
        else:
            kept.append(action)
    return kept


def _text(text: str) -> bytes:
    data = text.encode()
    return bytes([len(data)]) + data


def _read_text(data: bytes) -> tuple[str, bytes]:
    size = data[0]
    if len(data) <= size:
        raise ValueError
    return data[1 : 1 + size].decode("ascii"), data[1 + size :]


def _checksum(body: bytes) -> bytes:
    return blake2b(body, digest_size=_CHECK).digest()


def _verified(code: str) -> bytes:
    if not code.startswith(PREFIX) or len(code) > LONGEST or not code.isascii():
        raise RunCodeError(
            "that is not a run code; one starts with HW1- and has letters, digits, - and _ only"
        )
    token = code[len(PREFIX) :]
    try:
        data = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        raise _damaged() from None
    if len(data) <= _CHECK or _checksum(data[_CHECK:]) != data[:_CHECK]:
        raise _damaged()
    if urlsafe_b64encode(data).decode().rstrip("=") != token:
        raise _damaged()
    return data[_CHECK:]


def _damaged() -> RunCodeError:
    return RunCodeError("the run code is damaged; copy it again, whole, from HW1- to its end")
