"""The reversal's page, from its parts."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk.turning import Turning
from game.campaign.state import GameState
from game.campaign.turning import coming, meaning, progress, public


def turning(context: Context, state: GameState) -> Turning | None:
    """The reversal, in a month that is being decided."""
    if state.stage != "month":
        return None
    return Turning(
        begun=state.reversal.month,
        words=public.words(context, state.reversal.wording),
        means=meaning.means(context),
        stretches=meaning.stretches(context, state),
        alumni=progress.alumni(state),
        back=progress.back(context, state),
        bill=progress.bill(context, state),
        former=progress.former(context, state),
        public=() if state.reversal.month else public.choices(context, state),
        months=coming.months(context, state),
        pool=coming.pool(context, state),
        promised=coming.promised(state),
    )
