"""Trajectories of the prototype that the parameters were fitted in, to 12 digits.

But for one line of it: openings anticipate (quits / heads)·8·target, where the prototype had
quits·9 and came to rest above the heads it was given.

Customers are relative to the start; money is in $M, `operating` and `churn` are a year's.
"""

from __future__ import annotations

import csv
from pathlib import Path

_FILE = Path(__file__).parent / "golden.csv"


def golden() -> dict[tuple[str, int], dict[str, float]]:
    """Figures by policy and week."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        (row.pop("policy"), int(row.pop("week"))): {name: float(x) for name, x in row.items()}
        for row in rows
    }
