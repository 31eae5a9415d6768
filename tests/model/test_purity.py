"""Rules use only what gives the same bits in both number worlds and on every machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import game.model
from tests.purity import Purity

FOLDER = Path(game.model.__file__).parent
EXEMPT = {
    "numbers": "defines what rules may use",
    "elementary": "its functions, from their coefficients",
    "elementary_floats": "the same for one number, which may be asked about",
    "number_arrays": "NumPy",
    "luck": "integers and hashes",
    "luck_arrays": "NumPy",
    "curves": "reads a scenario's points, never a stock",
    "ledger": "asks whether to keep contributions, never about a value",
    "fate": "asks whether luck is on, never about a value",
    "rules": "text",
    "readings": "text",
    "calendar": "52 weeks",
    "neutral": "a default",
    "equilibrium": "how long the burn-in lasts",
}
RULES = {
    path.stem: path
    for folder in (FOLDER, FOLDER / "sectors")
    for path in sorted(folder.glob("*.py"))
    if path.stem not in EXEMPT
}
PURITY = Purity(numbers=False)


@pytest.mark.parametrize("path", RULES.values(), ids=RULES)
def test_a_rule_uses_only_what_is_exact_everywhere(path: Path) -> None:
    assert PURITY.faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("rule", "clean", "impure"),
    [
        ("adding", "total = total + value", "total += value"),
        ("work", "xp.exp(", "math.exp("),
        ("pressure", "xp.maximum(", "max("),
        ("quits", "rate * team.experienced", "rate ** team.experienced"),
        ("copilots", "xp.where(first, ", "(0.0 if first else "),
        ("climate", "1.0 - xp", "1.5 - xp"),
    ],
)
def test_a_rule_that_is_spoilt_is_caught(rule: str, clean: str, impure: str) -> None:
    source = RULES[rule].read_text(encoding="utf-8")
    assert clean in source
    spoilt = source.replace(clean, impure, 1)
    if "math." in impure:
        spoilt = spoilt.replace("from __future__ import annotations", "import math")
    assert len(PURITY.faults(spoilt)) == 1


def test_every_exemption_is_of_a_module_that_exists() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} >= set(EXEMPT)


def test_playing_needs_no_numpy() -> None:
    code = (
        "import sys, game.model.week, game.model.equilibrium, game.model.luck, game.model.rules;"
        "print(any(name.split('.')[0] in ('numpy', 'pydantic', 'textual') for name in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert found.stdout.strip() == "False"
