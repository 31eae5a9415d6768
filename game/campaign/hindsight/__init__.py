"""Hindsight: which decisions mattered most, each found by playing the game without it."""

from game.campaign.hindsight.deciding import Decision, decisions_of
from game.campaign.hindsight.mattering import Without, most_decisive
from game.campaign.hindsight.running import leave_each_out

__all__ = ["Decision", "Without", "decisions_of", "leave_each_out", "most_decisive"]
