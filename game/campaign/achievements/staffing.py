"""Who was on a list, who was spared, and who was called back."""

from __future__ import annotations

from game.campaign.achievements.catalogue import Achievement
from game.campaign.achievements.played import Played


def somebody_else(_rule: Achievement, played: Played) -> bool:
    """A name was spared in a month in which people were laid off all the same."""
    gone = played.true("laid_off")
    return any(
        turn < len(gone) and gone[turn] > gone[turn - 1] for turn, _ in played.taken("spare")
    )


def boomerang(rule: Achievement, played: Played) -> bool:
    """Somebody who was called by name is back, or has been."""
    back = any(member.state == "back" and member.called for member in played.state.staff)
    return back or boomerang_returned(rule, played)


def boomerang_returned(_rule: Achievement, played: Played) -> bool:
    """Somebody has left again after they came back.

    Who was called and said no left before the call; who settled elsewhere is counted as gone.
    """
    return any(
        member.state in {"laid off", "resigned"} and 0 < member.called < member.month
        for member in played.state.staff
    )


def nobody_asked(_rule: Achievement, played: Played) -> bool:
    """The whole game in office, and nobody laid off in it."""
    return played.in_office and played.true("laid_off")[-1] <= played.true("laid_off")[0]
