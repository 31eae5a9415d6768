"""A run played again, and compared with what was recorded of it."""

from game.cli.replayed.again import replayed
from game.cli.replayed.figures import ReplayedFigure
from game.cli.replayed.report import Replayed
from game.cli.replayed.what_if import WhatIf

__all__ = ["Replayed", "ReplayedFigure", "WhatIf", "replayed"]
