"""The one registry of player actions: keys, footer, palette, help and every face read it."""

from game.campaign.registry.catalogue import DEEDS, SETTINGS, entries, find
from game.campaign.registry.lever import Deed, Lever, Move, Range, Setting
from game.campaign.registry.offers import offer_for, offers, settings_now
from game.campaign.registry.taking import take

__all__ = [
    "DEEDS",
    "SETTINGS",
    "Deed",
    "Lever",
    "Move",
    "Range",
    "Setting",
    "entries",
    "find",
    "offer_for",
    "offers",
    "settings_now",
    "take",
]
