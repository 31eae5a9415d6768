"""The coach: the tutorial inside the game, one thing at a time, each when it begins to matter.

It reads nothing but the desk, so whoever plays sees no more with it than without.
"""

from game.campaign.coaching.coach import Coach
from game.campaign.coaching.lessons import Lesson, lessons

__all__ = ["Coach", "Lesson", "lessons"]
