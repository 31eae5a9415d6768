"""Drawing up the desk: a state as what the player may see, one module a part."""

from game.campaign.view.assembly import desk_of

__all__ = ["desk_of"]
