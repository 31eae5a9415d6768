"""As many stocks as the fitted lender has, in Vensim's language, for a comparison with PySD.

Not the model, which Vensim's language cannot share luck with: each stock drifts towards a target
that its neighbours set through a lookup-free S-curve, and loses a part. It is the kind of
equation that the model has, with fewer of them to a stock, so PySD has the lighter work.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from game.model.company import Company, Team, Weather

DEPARTMENTS = 3
NO_STOCKS = {"week", "teams", "weather"}
STOCKS: Final = (
    DEPARTMENTS * len(fields(Team))
    + len(fields(Weather))
    + sum(field.name not in NO_STOCKS for field in fields(Company))
)

_STOCK = """
stock {n}= INTEG (gain {n}-loss {n}, 0.5)
	~	share
	~	|
gain {n}= MAX(target {n}-stock {n},0)/rise time
	~	share/week
	~	|
loss {n}= MAX(stock {n}-target {n},0)/fall time+decay*stock {n}
	~	share/week
	~	|
target {n}= MIN(MAX(1/(1+EXP(-slope*(pull {n}-0.5))),0),1)
	~	share
	~	|
pull {n}= 0.5*stock {before}+0.3*stock {after}+0.2*push
	~	share
	~	|
"""
_CONSTANTS = {"rise time": 12, "fall time": 25, "decay": 0.002, "slope": 4, "push": 0.6}
_CONTROL = {"FINAL TIME": 0, "INITIAL TIME": 0, "SAVEPER": 1, "TIME STEP": 1}


def vensim(weeks: int) -> str:
    """The model's text (`.mdl`), to be run for `weeks` steps of a week."""
    stocks = "".join(
        _STOCK.format(n=n, before=(n - 1) % STOCKS, after=(n + 1) % STOCKS) for n in range(STOCKS)
    )
    control = {**_CONTROL, "FINAL TIME": weeks}
    return "{UTF-8}" + stocks + _valued(_CONSTANTS) + _valued(control)


def _valued(values: Mapping[str, float]) -> str:
    return "".join(f"\n{name}= {value}\n\t~\tdmnl\n\t~\t|\n" for name, value in values.items())
