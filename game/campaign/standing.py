"""Whether an order would change anything: nobody should pay for what is so already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.errors import ActionError

if TYPE_CHECKING:
    from game.campaign.action import Action
    from game.campaign.in_play import InPlay


def already_so(game: InPlay, action: Action) -> str:
    """What to say of a lever that stands as `action` would set it; empty where it does not."""
    offer = next((each for each in game.desk().offers if each.key == action.key), None)
    if offer is None:
        return ""
    try:
        option = game.quote(action)
    except ActionError:
        return ""  # whoever orders it is told
    so = f"{offer.name}: {option.label}. So it is already; nothing was ordered."
    return so if option.current else ""
