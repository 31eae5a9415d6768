"""The corpus: `tests/broken/mistakes.toml`, edits of the sample, each with its one finding.

``python -m tests.scenario.mistakes`` writes down what the checker finds now; look at what changed.
"""

from __future__ import annotations

import json
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

import tomli

from game.scenario.checking import report
from game.scenario.diagnostics import Finding

FILE = Path(__file__).parents[1] / "broken" / "mistakes.toml"
SAMPLE = Path(__file__).with_name("sample.toml")
STRATEGIES = frozenset({"hold", "replace", "augment"})


@dataclass(frozen=True)
class Mistake:
    """An edit of the sample, and the one finding that must come of it."""

    name: str
    old: str
    new: str
    finding: str
    suggestion: str

    def made(self, sample: str) -> str:
        assert self.old in sample, self.name
        return sample.replace(self.old, self.new, 1)


def mistakes() -> list[Mistake]:
    data = tomli.loads(FILE.read_text(encoding="utf-8"))
    return [Mistake(**row) for row in data["mistakes"]]


def told(finding: Finding) -> str:
    return f"{finding.code} {finding.line}:{finding.column}"


def main() -> None:
    """Renew the findings and suggestions, in place."""
    text, sample = FILE.read_text(encoding="utf-8"), SAMPLE.read_text(encoding="utf-8")
    blocks = re.split(r"(?=^\[\[mistakes\]\])", text, flags=re.MULTILINE)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "broken.toml"
        for place, mistake in enumerate(mistakes(), 1):
            file.write_text(mistake.made(sample), encoding="utf-8")
            (found,) = report(file, STRATEGIES).findings
            tail = f'finding = "{told(found)}"\nsuggestion = {_quoted(found.suggestion)}\n\n'
            head, _, _ = blocks[place].partition("\nfinding = ")
            blocks[place] = f"{head}\n{tail}"
    FILE.write_text("".join(blocks).rstrip() + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if "'" in text or "\\" in text else f"'{text}'"


if __name__ == "__main__":
    main()
