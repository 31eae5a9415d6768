"""Writing what was found into `docs/`, with a mark that tells whether it still belongs to it."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import Final

from game.lab.companies.subject import Subject
from game.lab.sensitivity.ranking import Study
from game.lab.sensitivity.table import tables
from game.lab.sensitivity.tornado import picture

PICTURE: Final = "sensitivity.svg"
_BETWEEN: Final = re.compile(r"(<!-- sensitivity -->\n).*?(<!-- /sensitivity -->)", re.DOTALL)


def mark(subject: Subject) -> str:
    """A digest of every parameter and of where it settles: another model, another mark."""
    state = repr((subject.parameters, subject.setting.reference, subject.company))
    return sha256(state.encode()).hexdigest()[:12]


def write(study: Study, subject: Subject, docs: Path) -> None:
    """Renew the block in ``model.md`` and the picture beside it."""
    note = f"<!-- made from {mark(subject)} -->"
    (docs / PICTURE).write_text(f"{picture(study)}{note}\n", encoding="utf-8")
    block = f"![What moves most]({PICTURE})\n\n{tables(study)}\n\n{note}\n\n"
    file = docs / "model.md"
    text = file.read_text(encoding="utf-8")
    renewed = _BETWEEN.sub(lambda found: f"{found[1]}\n{block}{found[2]}", text)
    file.write_text(renewed, encoding="utf-8")
