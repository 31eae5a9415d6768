"""Built-in chief executives: maps from reported figures to wishes, paying focus like a player."""

from game.strategies.augment import AUGMENT
from game.strategies.board_pleaser import BOARD_PLEASER
from game.strategies.careful import CAREFUL
from game.strategies.freeze import FREEZE
from game.strategies.greedy import GREEDY
from game.strategies.hold import HOLD
from game.strategies.hype import HYPE_FOLLOWER
from game.strategies.mandate import MANDATE
from game.strategies.random_walk import RANDOM
from game.strategies.replace import REPLACE
from game.strategies.reversers import EARLY_REVERSER, LATE_REVERSER
from game.strategies.strategy import (
    ACCEPT,
    COUNTER,
    REFUSE,
    ChoiceCard,
    Report,
    Strategy,
    TeamReport,
    Wish,
    card_of,
)

STRATEGIES: dict[str, Strategy] = {
    strategy.name: strategy
    for strategy in (
        HOLD,
        REPLACE,
        FREEZE,
        MANDATE,
        AUGMENT,
        CAREFUL,
        EARLY_REVERSER,
        LATE_REVERSER,
        HYPE_FOLLOWER,
        BOARD_PLEASER,
        GREEDY,
        RANDOM,
    )
}
"""By name, in the order in which lists show them."""

__all__ = [
    "ACCEPT",
    "COUNTER",
    "REFUSE",
    "STRATEGIES",
    "ChoiceCard",
    "Report",
    "Strategy",
    "TeamReport",
    "Wish",
    "card_of",
]
