"""Each rule's equation, in the symbols of ``docs/model.md``: ``assets/equations.toml``."""

from __future__ import annotations

import tomllib
from functools import cache

from game import places


@cache
def equations() -> dict[str, str]:
    """Equations by rule id. A bound, which only holds a stock within its range, has none."""
    with (places.assets() / "equations.toml").open("rb") as file:
        return tomllib.load(file)
