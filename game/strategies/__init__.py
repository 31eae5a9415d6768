"""Built-in chief executives: maps from reported figures to wishes, paying focus like a player."""

from game.strategies.augment import AUGMENT
from game.strategies.hold import HOLD
from game.strategies.replace import REPLACE
from game.strategies.strategy import Report, Strategy, TeamReport

STRATEGIES: dict[str, Strategy] = {strategy.name: strategy for strategy in (HOLD, REPLACE, AUGMENT)}
"""By name, in the order in which lists show them."""

__all__ = ["STRATEGIES", "Report", "Strategy", "TeamReport"]
