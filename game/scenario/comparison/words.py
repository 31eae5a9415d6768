"""Which words of a text have changed."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

LEAST = 5
"""Words that a text needs for its words to be worth telling apart."""
ALIKE = 0.4
"""How much two texts must share to be versions of one."""
AROUND = 2
"""Words shown beside those that changed."""
MOST = 1_000
"""Words beyond which comparing would take too long."""


def changed_words(old: str, new: str) -> str:
    """``I [-did-] {+do+} it by hand``; empty for short texts and for those that share little."""
    before, after = old.split(), new.split()
    if min(len(before), len(after)) < LEAST or max(len(before), len(after)) > MOST:
        return ""
    match = SequenceMatcher(None, before, after, autojunk=False)
    if match.ratio() < ALIKE:
        return ""
    return " ".join(_pieces(match, before, after))


def _pieces(match: SequenceMatcher[str], before: list[str], after: list[str]) -> Iterator[str]:
    codes = match.get_opcodes()
    for place, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            yield from _kept(before[a:b], first=place == 0, last=place == len(codes) - 1)
            continue
        if a < b:
            yield f"[-{' '.join(before[a:b])}-]"
        if c < d:
            yield f"{{+{' '.join(after[c:d])}+}}"


def _kept(words: list[str], *, first: bool, last: bool) -> Iterator[str]:
    """Of words that stayed those beside a change."""
    head = [] if first else words[:AROUND]
    rest = words[len(head) :]
    tail = [] if last else rest[-AROUND:]
    missing = rest[: len(rest) - len(tail)]
    yield from head
    yield from missing if len(missing) < AROUND else ("…",)
    yield from tail
