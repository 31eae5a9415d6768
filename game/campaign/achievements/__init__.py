"""What a game has earned beside its score: derived from its fold, and no part of its state."""

from game.campaign.achievements.album import Album, as_achieved
from game.campaign.achievements.catalogue import Achievement, catalogue
from game.campaign.achievements.listing import listing
from game.campaign.achievements.played import Played

__all__ = ["Achievement", "Album", "Played", "as_achieved", "catalogue", "listing"]
