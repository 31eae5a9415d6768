"""The whole desk, from its parts."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign import focus
from game.campaign.ahead.telling import ahead
from game.campaign.causes import Story
from game.campaign.context import Context
from game.campaign.desk import Desk, Ending, Offer, Option
from game.campaign.ending.conclusion import Conclusion
from game.campaign.fold import Fold
from game.campaign.registry import offers
from game.campaign.state import GameState
from game.campaign.view.after_meeting import moved, promised
from game.campaign.view.company.departments import departments
from game.campaign.view.company.people import people
from game.campaign.view.company.weeks import week_lines
from game.campaign.view.figures import figures
from game.campaign.view.forecasts import forecasts
from game.campaign.view.letters import fill, letters
from game.campaign.view.looked import look_lines
from game.campaign.view.meeting import in_the_meeting, meeting, wanted, wants
from game.campaign.view.options import options_note, options_worth
from game.campaign.view.press import claim_lines, composer
from game.campaign.view.questions import answers, question
from game.campaign.view.turning import turning
from game.frozen import replace


def desk_of(fold: Fold, ending: Ending | None = None) -> Desk:
    """What the player sees and may do now; `ending` once the game is over."""
    context, state = fold.context, fold.state
    said = in_the_meeting(state)
    return Desk(
        scenario=context.scenario.id,
        company=context.scenario.opening.company,
        phase=state.stage,
        month=state.month,
        months=context.scenario.pace.length,
        week=state.company.week,
        date=_date(context, state),
        ranked=not context.head.practice,
        difficulty=context.head.difficulty,
        seed=context.head.seed,
        focus=max(focus.left(context, state), 0),
        focus_full=focus.budget(context, state),
        departments=departments(context, state),
        figures=figures(context, state, fold.turns),
        letters=letters(context, state),
        people=people(context, state),
        claims=claim_lines(context, state),
        offers=(*offers(context, state), *_month_offers(fold)) if state.stage == "month" else (),
        wants=wants(context, state),
        options_worth=options_worth(context, state),
        options_note=options_note(context, state),
        weeks=week_lines(context, state),
        news=state.news,
        notices=(
            *(fill(context, state, sentence) for sentence in state.decided[:said]),
            *promised(context, state, fold.turns),
            *(fill(context, state, sentence) for sentence in state.decided[said:]),
        ),
        question=question(context, state),
        answers=answers(context, state),
        meeting=meeting(context, state, fold.turns),
        ending=ending,
        forecasts=forecasts(context, state),
        looked=look_lines(context, state),
        wanted=wanted(context, state),
        moved=moved(context, state, fold.turns),
        ahead=ahead(context, state),
        composer=composer(context, state),
        turning=turning(context, state),
    )


def _date(context: Context, state: GameState) -> str:
    turn = "quarter" if context.quarterly else "month"
    return f"{turn} {state.month} of {context.scenario.pace.length} · week {state.company.week}"


def _month_offers(fold: Fold) -> tuple[Offer, ...]:
    undo = fold.no_undo
    return (
        _plain("undo", "Undo", "Take back this month's last decision.", "u", undo),
        _plain("advance", "Next month", "Let the weeks run.", "space", ""),
    )


def _plain(key: str, name: str, help_: str, shortcut: str, reason: str) -> Offer:
    option = Option(key, name, 0, "", "", current=False, available=not reason, reason=reason)
    return Offer(key, "month", name, help_, shortcut, "", (option,))


def ending_desk(
    fold: Fold, story: Story, conclusion: Conclusion, code: str, decisions: Sequence[str] = ()
) -> Desk:
    """The desk when the game is over; `decisions` are the player's, where they are known."""
    from game.campaign.view.ending.page import ending_of  # only the last screen pays for it

    desk = desk_of(fold, ending_of(fold, story, conclusion, code, decisions))
    # the curtain has checked what the press had not
    return replace(desk, claims=claim_lines(fold.context, conclusion.verdict.final))
