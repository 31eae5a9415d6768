"""Heads and summaries for tests that keep games without playing any."""

from __future__ import annotations

from game.campaign.journal.journal import Head, Summary


def head(seed: str = "MOTH-4471", text: str = "id = 'bakery'") -> Head:
    return Head(
        scenario="bakery",
        scenario_hash="ab" * 32,
        scenario_text=text,
        engine="1",
        seed=seed,
        run=0,
        difficulty="normal",
        practice=False,
    )


def summary(month: int = 1, ending: str = "", total: int | None = None) -> Summary:
    return Summary("Crumb & Sons", month, 36, ending, total, f"HW1-{month}")
