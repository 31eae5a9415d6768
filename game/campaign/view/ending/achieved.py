"""Achievements on the desk: what the last turn has earned, and at the end all of them."""

from __future__ import annotations

from game.campaign.achievements import Album, as_achieved
from game.campaign.desk import Desk
from game.frozen import replace


def with_earned(desk: Desk, album: Album) -> Desk:
    """The desk with what its game has earned."""
    if not album.found:
        return desk
    if desk.ending:
        return replace(desk, ending=replace(desk.ending, earned=as_achieved(album.found)))
    return replace(desk, earned=as_achieved(album.new))
