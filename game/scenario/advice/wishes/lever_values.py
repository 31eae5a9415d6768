"""What each lever takes, for checking the decisions of a test before any game is played.

The words are those of the registry (`game.campaign.registry`), the numbers those of the rule book
in `assets/rules.toml`; a test holds them against the registry itself.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import tomli

from game import places
from game.frozen import dataclass
from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import nearest
from game.scenario.schema.document import ScenarioFile

_ON_OFF: Final = ("on", "off")
_WORDS: Final = {
    "door": ("open", "closed"),
    **dict.fromkeys(("freeze", "guarantee", "announce", "training", "programme"), _ON_OFF),
    "copilots": _ON_OFF,
    "all_hands": ("hold",),
    "reversal": ("start", "own", "chapter", "vendor"),
    "vendor": ("basic", "standard", "frontier"),
    "board": ("accept", "counter", "refuse"),
}
_NOTCHES: Final = ("review", "gig", "pay", "gains")
_HABITS: Final = {
    "yes": "on", "true": "on", "1": "on", "no": "off", "false": "off", "0": "off",
    "close": "closed", "shut": "closed", "start": "on", "stop": "off",
}  # fmt: skip

ROOM = 1.1
"""How far what is taken may go beyond what is told, where that is not exact."""


@dataclass(frozen=True, slots=True)
class Values:
    """Words, or whole numbers, or both."""

    words: tuple[str, ...] = ()
    low: int = 0
    high: int = -1
    step: int = 1
    about: bool = False
    """Whether a game's first day decides where exactly the numbers end."""

    def takes(self, value: str) -> bool:
        """Whether a lever that takes these takes `value`."""
        if value in self.words:
            return True
        number = int(value) if value.isascii() and value.isdigit() and len(value) <= 6 else -1
        most = self.high * ROOM if self.about else self.high
        whole = str(number) == value and self.low <= number <= most
        return whole and (number - self.low) % self.step == 0

    def meant(self, value: str) -> str:
        """The value that somebody may have had in mind; empty for none."""
        habit = _HABITS.get(value.lower(), "")
        if habit in self.words:
            return habit
        if set(self.words) == {"open", "closed"} and habit:
            return "open" if habit == "on" else "closed"
        share = _share(value)
        if share and self.takes(share):
            return share
        return nearest(value.lower(), self.words)

    def __str__(self) -> str:
        about = "about " if self.about else ""
        numbers = f"{self.low} to {about}{self.high:,}" if self.high >= self.low else ""
        steps = f" in steps of {self.step}" if numbers and self.step > 1 else ""
        words = " or ".join(filter(None, (", ".join(self.words[:-1]), *self.words[-1:])))
        return f"it takes {' or '.join(filter(None, (numbers + steps, words)))}"


def _share(value: str) -> str:
    """``45`` of ``0.45`` and of ``45%``."""
    try:
        number = float(value.rstrip("%"))
    except ValueError:
        return ""
    percent = number if value.endswith("%") or number > 1 else number * 100
    return f"{percent:.0f}"


def values_of(key: str, draft: Draft, file: ScenarioFile) -> Values | None:
    """What the lever `key` takes in this scenario; None for what only a game can tell."""
    place, dot, name = key.partition(".")
    name = name if dot else place
    if name in _WORDS:
        return Values(_WORDS[name])
    if name in {"headcount", "layoff"}:
        return _heads(place, draft, file)
    return _numbers(name, file) or _named(name, file)


def _numbers(name: str, file: ScenarioFile) -> Values | None:
    limits = _limits()
    if name in _NOTCHES:
        return Values(tuple(str(one) for one in limits[f"{name}_notches"]))
    return {
        "ai_share": Values(high=limits["ai_share_most"], step=limits["ai_share_step"]),
        "predict": Values(("never",), 1, file.pace.length),
        "guess": Values(high=100),
    }.get(name)


def _heads(place: str, draft: Draft, file: ScenarioFile) -> Values | None:
    """Of people no more than there could be by then."""
    found = next((one for one in file.departments if one.id == place), None)
    if found is None or draft.hurt(("departments",)) or place not in draft.departments:
        return None
    from game.model.parameters import assemble  # 20 ms to import, for who counts heads only

    try:
        parameters = assemble(file.numbers, [one.numbers for one in file.departments])
    except ValueError:
        return None  # a finding by itself
    staff = float(parameters.teams[file.departments.index(found)].staff)
    return Values(high=int(staff * _limits()["headcount_most"]), about=True)


def _named(name: str, file: ScenarioFile) -> Values | None:
    if name in {"spare", "callback"}:
        return Values(tuple(one.id for one in file.people))
    if name == "look":
        audits = (f"audit:{one.id}" for one in file.departments)
        return Values((*_book()["looks"]["kinds"], *audits))
    return None


def _limits() -> dict[str, Any]:
    return dict(_book()["limits"])


@cache
def _book() -> dict[str, Any]:
    """The rule book as it is written: 4 ms, for a file with tests only."""
    with (places.assets() / "rules.toml").open("rb") as stream:
        return tomli.load(stream)
