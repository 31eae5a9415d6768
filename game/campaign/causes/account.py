"""Each stock as the sum of what has moved it.

Most stocks forget: fatigue rests, a brand is talked back to where experience puts it. What a week
forgets is taken from every part in proportion, so that the parts of a stock at two dates differ by
what each cause has really left behind; whatever the span, the differences add up to the movement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.campaign.causes.disappointment import STOCKS, by_origin
from game.campaign.causes.stocks import stocks
from game.model.company import Company
from game.model.ledger import Contribution, Key
from game.model.parameters import Parameters
from game.model.week import Week

Parts = dict[str, float]
"""Amounts by their cause, in the stock's own unit; they add up to the stock."""

START = "start"
"""What was there on the first day."""
_USUAL = ("knowledge",)
"""Stocks that stand still because two flows cancel: only departures from those flows are told."""


class Account:
    """The parts of all stocks, week by week."""

    def __init__(self, start: Company, usual: Week, parameters: Parameters) -> None:
        """Begin with `start`; `usual` is an ordinary week before anything was decided."""
        self._forgets = _forgetting(parameters)
        self._usual = _usual_flows(usual)
        self.parts: dict[Key, Parts] = {
            key: {self._rest(key, usual) or START: value} for key, value in stocks(start)
        }
        self._first = {stock: dict(self.parts[stock]) for stock, _ in STOCKS}

    def copy(self) -> Account:
        """The same again, to be carried on separately."""
        twin = object.__new__(Account)
        twin.parts = self.snapshot()
        twin._forgets, twin._usual, twin._first = self._forgets, self._usual, self._first
        return twin

    def snapshot(self) -> dict[Key, Parts]:
        """The parts as they are now."""
        return {key: dict(parts) for key, parts in self.parts.items()}

    def run(self, week: Week) -> None:
        """Add what the model's rules did in a week."""
        for key, given in week.changes.items():
            if key in self.parts:
                self._add(key, self._told(key, given), week.fading.get(key))

    def shift(self, before: Company, after: Company, cause: str) -> None:
        """Add what happened at once, outside the weeks."""
        if before is after:
            return
        for (key, then), (_, now) in zip(stocks(before), stocks(after), strict=True):
            if then != now:
                parts = self.parts[key]
                parts[cause] = parts.get(cause, 0.0) + (now - then)

    def _told(self, key: Key, given: Sequence[Contribution]) -> Sequence[Contribution]:
        """Contributions by what is behind them; a week moves churn after what churn follows."""
        if key != "churn":
            return given
        return by_origin({stock: self.parts[stock] for stock, _ in STOCKS}, self._first, given)

    def _rest(self, key: Key, week: Week) -> str:
        """The rule that pulls a stock to where it rests; empty if nothing does."""
        if key in week.fading:
            return week.changes[key][0][0]
        return self._forgets.get(_name(key), ("", 0.0))[0]

    def _add(self, key: Key, given: Sequence[Contribution], fading: float | None) -> None:
        rest, rate = (given[0][0], fading) if fading else self._forgets.get(_name(key), ("", 0.0))
        parts = self.parts[key]
        if rest:
            _forget(parts, rest, rate)
        usual = self._usual.get(key, {})
        for rule, amount in given:
            parts[rule] = parts.get(rule, 0.0) + amount - usual.get(rule, 0.0)
        if usual:
            parts[rest] = parts.get(rest, 0.0) + sum(usual.values())


def _name(key: Key) -> str:
    return key if isinstance(key, str) else key[1]


def _forget(parts: Parts, rest: str, rate: float) -> None:
    """Take what is forgotten from each part; the rule that pulls back has it in its amount."""
    forgotten = 0.0
    for cause, amount in parts.items():
        if cause != rest:
            parts[cause] = amount - amount * rate
            forgotten += amount * rate
    parts[rest] = parts.get(rest, 0.0) + forgotten


def _forgetting(parameters: Parameters) -> Mapping[str, tuple[str, float]]:
    """Stocks that are pulled towards something: by which rule, and how much of it a week."""
    p = parameters
    return {
        "brand": ("brand.talk", 1.0 / p.reputation.brand_time),
        "employer_brand": ("employer_brand.talk", 1.0 / p.reputation.employer_time),
        "expectation": ("expectation.habit", 1.0 / p.customers.expectation_time),
        "growth": ("growth.customers", 1.0 / p.customers.growth_time),
        "recent_layoffs": ("recent_layoffs.fade", 1.0 / p.staffing.layoffs_fade),
        "novelty": ("novelty.fades", 1.0 / p.learning.novelty_time),
        "knowledge": ("knowledge.outdated", p.learning.knowledge_decay),
        "repeats": ("repeats.answered", 1.0),
    }


def _usual_flows(week: Week) -> dict[Key, dict[str, float]]:
    return {
        key: dict(given)
        for key, given in week.changes.items()
        if not isinstance(key, str) and key[1] in _USUAL
    }
