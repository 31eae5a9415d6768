"""The placeholders whose names are known when a scenario opens; `{month}` waits for the letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.frozen import dataclass
from game.scenario.schema.company import CompanySection


@dataclass(frozen=True, slots=True)
class Naming:
    """Fills ``{company}``, ``{paper}`` and ``{vendor}``; nothing else is interpreted."""

    company: str
    paper: str
    vendor: str

    @classmethod
    def of(cls, company: CompanySection) -> Naming:
        """The names that a scenario gives."""
        return cls(company.name, company.paper, company.vendor)

    def __call__(self, text: str) -> str:
        """The text with its names in it."""
        names = (("company", self.company), ("paper", self.paper), ("vendor", self.vendor))
        for name, value in names:
            text = text.replace(f"{{{name}}}", value)
        return text

    def fields(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Every text of a thing, and of the tables in it, with its names in it."""
        return {key: self._field(value) for key, value in item.items()}

    def _field(self, value: object) -> object:
        if isinstance(value, str):
            return self(value)
        return self.fields(value) if isinstance(value, Mapping) else value
