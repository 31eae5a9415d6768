"""What the screens need from the world, as callables: `game.cli` wires it, tests fake it.

The screens never touch a file, a format or a clock. Importing this module imports nothing of
`campaign`, so the title can paint before the rules are read. Every callable may raise a
`GameError`; the screens show its one line and lose nothing.
"""

from game.tui.services.game import Game, Told
from game.tui.services.services import Services
from game.tui.services.values import Briefing, NewGame, PastGame, ScenarioLine, TodaysGame

__all__ = [
    "Briefing",
    "Game",
    "NewGame",
    "PastGame",
    "ScenarioLine",
    "Services",
    "TodaysGame",
    "Told",
]
