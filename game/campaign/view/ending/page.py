"""The front page of a finished game, from its parts."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.boardroom.minutes import last_wish
from game.campaign.causes import Story
from game.campaign.desk import Ending
from game.campaign.ending.conclusion import Conclusion
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.letters.texts import story_of
from game.campaign.view.ending.beliefs import guessed, predicted
from game.campaign.view.ending.curves import curves
from game.campaign.view.ending.fates import cites, people
from game.campaign.view.ending.first_month import first_month
from game.campaign.view.ending.remembered import marks, quotes
from game.campaign.view.ending.scores import best, later, later_total, points
from game.campaign.view.letters import fill
from game.campaign.view.options import options_in_the_end
from game.campaign.view.survey import believed


def ending_of(
    fold: Fold, story: Story, conclusion: Conclusion, code: str, decisions: Sequence[str] = ()
) -> Ending:
    """The front page of a finished game; `decisions` are the player's, where they are known."""
    context, state, verdict = fold.context, fold.state, conclusion.verdict
    rule = conclusion.ending
    return Ending(
        id=rule.id,
        title=rule.title,
        paper=context.scenario.opening.paper,
        headline=fill(context, state, rule.headline),
        story=tuple(fill(context, state, text) for text in story_of(context, rule)),
        axes=points(verdict),
        total=round(verdict.total),
        month_total=round(verdict.now_total),
        later_total=later_total(context, verdict),
        par=round(conclusion.par),
        rivals=best(conclusion),
        above_par=verdict.total > conclusion.par,
        curves=curves(fold, story),
        guess=guessed(context, state),
        prediction=predicted(context, state),
        events=marks(context, verdict, state),
        people=people(context, state),
        options=options_in_the_end(context, state),
        cites=cites(context, state),
        code=code,
        state_hash=state_hash(state),
        tried=len(conclusion.rivals),
        survey=believed(context, state),
        quotes=quotes(context, verdict),
        later=later(context),
        last_wish=last_wish(context, fold.turns, state),
        first_month=first_month(context, conclusion.rivals, decisions),
    )
