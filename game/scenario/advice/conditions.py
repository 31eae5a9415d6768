"""Conditions that can never hold, or always do, and looks back beyond the first day."""

from __future__ import annotations

from collections.abc import Iterator

from game.frozen import dataclass, replace
from game.scenario.advice.logic.domains import MONEY, Domains
from game.scenario.advice.logic.formulas import REVERSE, Atom, Formula
from game.scenario.advice.logic.possibility import Verdict, possible, verdict
from game.scenario.advice.logic.ranges import ANYTHING, Range
from game.scenario.advice.reading import NEVER, Reading
from game.scenario.diagnostics import Path, Problem

MILLION, LARGE = 1e6, 100.0
_OF_START = "the share of the start: 1 = as at the start"
RATIOS = {
    **dict.fromkeys(("headcount", "customers", "churn", "quality_kept"), _OF_START),
    "gig": "a share of the staff at the start: 0.1 is one for ten",
}
"""What they are shares of, for who counts heads."""
AXES = frozenset({"value", "customers_score", "people", "trust"})
_MONTHS = ("reversal_month", "out_month")
_PLAYED = f"1 to {{}}, and is {NEVER} if it never came"
_BY_ITSELF = {"here": ": whoever writes a letter is at their desk when it comes"}
_LEFT = 'let somebody else send it: sender = "…" in place of person'
_WORDS = {"never": ("HW701", "this can never hold"), "always": ("HW702", "this always holds")}


@dataclass(frozen=True, slots=True)
class Known:
    """What can be where a condition is asked."""

    domains: Domains
    besides: tuple[Formula, ...] = ()
    """What holds there whatever happens."""

    def possible(self, found: Formula) -> bool:
        """Whether it can hold."""
        return possible([found, *self.besides], self.domains)

    def verdict(self, atom: Atom) -> Verdict:
        """What a comparison by itself comes to."""
        certain = verdict(atom, self.domains)
        if certain != "sometimes" or not self.besides:
            return certain
        if not self.possible(atom):
            return "never"
        opposite = replace(atom, sign=REVERSE[atom.sign])
        return "sometimes" if self.possible(opposite) else "always"


def conditions(reading: Reading) -> Iterator[Problem]:
    """Of events and of endings."""
    inside, after = reading.domains(ending=False), reading.domains(ending=True)
    ends = reading.ends()
    fine = set[str | None]()
    for path, event in reading.events():
        given = reading.given(event.when, path, event.person)
        if given or event.when not in fine:  # what holds of a text holds of it everywhere
            found = list(_condition(reading, event.when, path, Known(inside, given)))
            yield from found
            fine |= set() if found or given else {event.when}
    for path, ending in reading.endings():
        given = reading.given(ending.when, path)
        yield from _condition(reading, ending.when, path, Known(after, (*ends, *given)))


def _condition(reading: Reading, text: str | None, path: Path, known: Known) -> Iterator[Problem]:
    found = reading.formula(text, path)
    if found is None or text is None:
        return
    place = (*path, "when")
    parts = list(_parts(found, known, place, reading.turns))
    yield from parts
    if not parts and (known.besides or not _independent(found)):
        yield from _whole(reading, found, text, path, known)


def _parts(found: Formula, known: Known, place: Path, turns: int) -> Iterator[Problem]:
    seen: set[int] = set()
    for atom in atoms(found):
        if atom.offset in seen:  # one comparison inside any stands for every department
            continue
        seen.add(atom.offset)
        certain = known.verdict(atom)
        past = [int(key.partition("@")[2]) for key in _keys(atom) if "@" in key]
        if certain != "sometimes":
            yield _certain(atom, certain, known.domains, place, turns)
        elif past and max(past) >= turns:
            message = f"{max(past)} months ago is before the first day of {turns} turns"
            hint = f"at most was(…, {turns - 1})"
            yield Problem("HW711", place, message, hint, "value", atom.offset)
        elif points := _share_of_points(atom, known.domains):
            message = "the axes of the score run from 0 to 100"
            hint = f"did you mean {100 * points:g}?"
            yield Problem("HW716", place, message, hint, "value", atom.offset)


def _share_of_points(atom: Atom, domains: Domains) -> float:
    """The share that an axis of the score is compared with, as if it ran from 0 to 1."""
    for name, number in ((atom.left, atom.right), (atom.right, atom.left)):
        value = number.of(domains.of)
        if name.key in AXES and value.low == value.high and 0.0 < value.low <= 1.0:
            return value.low
    return 0.0


def _whole(
    reading: Reading, found: Formula, text: str, path: Path, known: Known
) -> Iterator[Problem]:
    place, start = (*path, "when"), len(text) - len(text.lstrip())
    opposite = reading.formula(text, path, holds=False)
    if not known.possible(found):
        message = "this can never hold: its parts contradict each other"
        yield Problem("HW701", place, message, "write or where one is enough", "value", start)
    elif opposite is not None and not known.possible(opposite):
        message = "this always holds: one of its parts is true whatever happens"
        yield Problem("HW702", place, message, "leave it out, or narrow it", "value", start)


def _independent(found: Formula) -> bool:
    """Whether no name stands twice: then what goes for the parts goes for the whole."""
    keys = [key for atom in atoms(found) for key in _keys(atom)]
    return len(keys) == len(set(keys))


def atoms(found: Formula) -> Iterator[Atom]:
    """All comparisons of a formula."""
    waiting = [found]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Atom):
            yield part
        else:
            waiting.extend(reversed(part.parts))


def _keys(atom: Atom) -> list[str]:
    seen: list[str] = []

    def look(key: str) -> Range:
        seen.append(key)
        return ANYTHING

    atom.left.of(look)
    atom.right.of(look)
    return seen


def _certain(atom: Atom, certain: Verdict, domains: Domains, place: Path, turns: int) -> Problem:
    code, message = _WORDS[certain]
    keys = _keys(atom)
    if keys and ":" in keys[0]:
        message += _BY_ITSELF.get(keys[0].partition(":")[0], "")
    elif keys:
        low, high = domains.of(keys[0])
        name = keys[0].rpartition(".")[2].partition("@")[0]
        span = f"{low:g} to {high:g}"
        message += f": {name} goes from {_PLAYED.format(turns) if name in _MONTHS else span}"
    hint = _instead(atom, domains, turns) or ("leave it out" if certain == "always" else "")
    return Problem(code, place, message, hint, "value", atom.offset)


def _instead(atom: Atom, domains: Domains, turns: int) -> str:
    """The usual slips: a share written in percent, a month after the last one."""
    if atom.left.key.startswith("here:"):
        return _LEFT if atom.sign == "<" else "leave it out"
    for name, number in ((atom.left, atom.right), (atom.right, atom.left)):
        value = number.of(domains.of)
        share = name.key and domains.of(name.key) == Range(0.0, 1.0)
        if share and value.low == value.high and 1.0 < value.low <= 100.0:
            return f"a share: did you mean {value.low / 100:g}?"
        plain = name.key.rpartition(".")[2].partition("@")[0]
        if plain in MONEY and abs(value.low) >= LARGE and value.low == value.high:
            return f"{plain} is in millions of dollars: did you mean {value.low / MILLION:g}?"
        if plain in RATIOS and value.low > 1.0:
            return f"{plain} is {RATIOS[plain]}"
        if name.key == "month" and value.low >= turns:
            return f"the game ends after turn {turns}: length in [pace]"
    return ""
