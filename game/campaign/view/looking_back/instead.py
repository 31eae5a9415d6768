"""What a change is compared with: what was decided in its place, in the desk's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.campaign.hindsight.deciding import Decision
from game.campaign.hindsight.whatif import Change


def instead(taken: Sequence[Decision], changes: Iterable[Change]) -> tuple[str, ...]:
    """``month 7, instead of: Support: AI share to 45 %``, one for each change."""
    return tuple(f"month {one.month}, {_beside(taken, one)}" for one in changes)


def _beside(taken: Sequence[Decision], change: Change) -> str:
    key = change.action.key if change.action else change.drop
    told = dict.fromkeys(
        one.told.rstrip(".")
        for one in taken
        if one.month == change.month and key in {"", one.text.partition("=")[0]}
    )
    if not told:
        return f"where nothing was decided about {key}" if key else "where nothing was decided"
    if change.action is None:
        return f"without: {'; '.join(told)}"
    return f"instead of: {list(told)[-1]}"
