"""Why did this move? Every figure's movement as the sum of what caused it."""

from game.campaign.causes.cause import Cause
from game.campaign.causes.story import Story
from game.campaign.causes.telling import Movement, movement

__all__ = ["Cause", "Movement", "Story", "movement"]
