"""Which facts may be cited."""

from __future__ import annotations

from functools import cache

import tomli

from game import places


@cache
def fact_ids() -> frozenset[str]:
    """The ids in ``assets/facts.toml``."""
    with (places.assets() / "facts.toml").open("rb") as stream:
        return frozenset(str(fact["id"]) for fact in tomli.load(stream)["facts"])
