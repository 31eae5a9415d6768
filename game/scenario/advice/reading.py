"""A draft as the advice reads it: its own pieces, and their conditions as formulas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from game.frozen import dataclass
from game.scenario.advice.logic.domains import Domains
from game.scenario.advice.logic.formulas import Formula, formula
from game.scenario.advice.logic.given import given
from game.scenario.advice.logic.ranges import Range
from game.scenario.advice.money.size import Size, size_of
from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path
from game.scenario.language.expressions import ConditionError
from game.scenario.schema.company import PaceSection
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.events import EventSection
from game.scenario.schema.outcomes import EndingSection

LONGEST = 96
"""Turns of the longest game: what a pool must reckon with."""
LONGEST_EPILOGUE = 60
NEVER = 99
"""The month of what never came."""


def of_every_end(turns: int) -> tuple[str, ...]:
    """What never came is in month 99, all else in one that is played.

    See `game.campaign.rules.endings`.
    """
    return (
        f"1 <= reversal_month <= {turns} or reversal_month == {NEVER}",
        f"out and 1 <= out_month <= {turns} or not out and out_month == {NEVER}",
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft, and what has been made of its conditions."""

    draft: Draft
    formulas: dict[tuple[str, bool], Formula | None] = field(default_factory=dict)
    by_id: dict[str, EventSection] = field(default_factory=dict)
    sizes: list[Size | None] = field(default_factory=list)
    """The company's, once it has been asked for."""

    @property
    def size(self) -> Size | None:
        """How large the company is; None where nothing says so."""
        if not self.sizes:
            self.sizes.append(size_of(self.draft))
        return self.sizes[0]

    @property
    def pace(self) -> PaceSection | None:
        """How long the game is, if that is known."""
        file = self.draft.file
        known = isinstance(file, ScenarioFile) and not self.draft.hurt(("pace",))
        return file.pace if known and isinstance(file, ScenarioFile) else None

    @property
    def turns(self) -> int:
        """Of the game."""
        return self.pace.length if self.pace else LONGEST

    def domains(self, *, ending: bool) -> Domains:
        """What names can be in a letter's condition, or in an ending's."""
        after = (self.pace.epilogue if self.pace else LONGEST_EPILOGUE) + 1 if ending else 0
        return Domains(Range(1.0, float(self.turns + after)), self.money)

    def money(self) -> Mapping[str, Range]:
        """What cash and profit can be in a company of this size, in $ millions."""
        turns = self.turns + LONGEST_EPILOGUE
        size = self.size
        return {"cash": size.cash_over(turns), "profit": size.profit} if size else {}

    def ends(self) -> tuple[Formula, ...]:
        """What holds of every end of the game."""
        return tuple(formula(text, ()) for text in of_every_end(self.turns))

    def events(self) -> Iterator[tuple[Path, EventSection]]:
        """The file's own events."""
        for index, event in enumerate(self.draft.file.events):
            if self.draft.own(("events", index)):
                yield ("events", index), event

    def endings(self) -> Iterator[tuple[Path, EndingSection]]:
        """The file's own endings."""
        for index, ending in enumerate(self.draft.file.endings):
            if self.draft.own(("endings", index)):
                yield ("endings", index), ending

    def given(self, text: str | None, path: Path, writer: str | None = None) -> tuple[Formula, ...]:
        """What holds whatever happens, of what a condition asks of the past and of people."""
        if text is None or "(" not in text:
            return ()
        try:
            asked = self.draft.condition(text, path).asked
        except ConditionError:
            return ()
        return given(asked, self.known, writer) if asked else ()

    @property
    def known(self) -> Mapping[str, EventSection]:
        """All events by id, inherited ones included."""
        if not self.by_id:
            self.by_id.update({event.id: event for event in self.draft.file.events})
        return self.by_id

    def formula(self, text: str | None, path: Path, *, holds: bool = True) -> Formula | None:
        """A condition's formula; None for none, and for one that does not compile."""
        if text is None:
            return None
        key = (text, holds)
        if key not in self.formulas:
            self.formulas[key] = self._formula(text, path, holds=holds)
        return self.formulas[key]

    def _formula(self, text: str, path: Path, *, holds: bool) -> Formula | None:
        try:
            self.draft.condition(text, path)
        except ConditionError:
            return None
        return formula(text, self.draft.departments, holds=holds)
