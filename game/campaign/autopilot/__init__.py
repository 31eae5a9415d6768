"""A built-in strategy at the desk: it sees what a player sees and pays the same focus."""

from game.campaign.autopilot.playing import Act, Look, play_turn
from game.campaign.autopilot.reading import report

__all__ = ["Act", "Look", "play_turn", "report"]
