"""A built-in strategy at the desk: it sees what a player sees and pays the same focus."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.registry import settings_now
from game.campaign.state import GameState
from game.campaign.view.departments import departments
from game.campaign.view.figures import figures
from game.campaign.view.letters import letters
from game.campaign.view.people import claim_lines
from game.errors import ActionError
from game.strategies import Report, Strategy, TeamReport

Act = Callable[[Action], object]
Look = Callable[[], GameState]


def report(context: Context, state: GameState) -> Report:
    """The desk as a strategy reads it: reported figures and present settings."""
    return Report(
        month=state.month,
        months=context.scenario.pace.length,
        teams=tuple(
            TeamReport(
                id=card.id,
                people=card.people,
                people_start=card.people_start,
                ai_share=card.ai_target,
                review=card.review,
                copilots=card.copilots,
                service=card.service,
            )
            for card in departments(context, state)
        ),
        figures={figure.id: figure.value for figure in figures(context, state)},
        settings=settings_now(context, state),
        claims=tuple(line.text for line in claim_lines(context, state)),
    )


def play_turn(context: Context, strategy: Strategy, look: Look, act: Act) -> None:
    """Play what the game asks now: a prediction, a meeting, the curtain, or a whole month.

    Args:
        context: the game's.
        strategy: who plays.
        look: gives the state as it is now.
        act: takes a decision; raises `ActionError` when it cannot be afforded.
    """
    stage = look().stage
    if stage == "month":
        _play_month(context, strategy, look, act)
    elif stage == "prediction":
        act(Action("predict", "never"))
    elif stage == "board":
        act(Action("board", strategy.board))
    elif stage == "curtain":
        act(Action("guess", _guess(context, look())))


def _play_month(context: Context, strategy: Strategy, look: Look, act: Act) -> None:
    for letter in letters(context, look()):
        if letter.options:
            act(Action.parse(_choice(context, look(), letter.id, strategy)))
    for wish in strategy.wishes(report(context, look())):
        try:
            act(Action.parse(wish))
        except ActionError:
            continue  # cannot be afforded this month: it is wished again next month
    act(Action("advance"))


def _guess(context: Context, state: GameState) -> str:
    """What the desk says quality is."""
    shown = {figure.id: figure.value for figure in figures(context, state)}
    quality = shown.get("quality")
    return str(min(max(round(quality * 100), 0), 100)) if quality is not None else "50"


def _choice(context: Context, state: GameState, letter: str, strategy: Strategy) -> str:
    """By the strategy's taste, among what can be afforded."""
    options = next(shown.options for shown in letters(context, state) if shown.id == letter)
    affordable = [option for option in options if option.available]
    if strategy.taste == "plain":
        return affordable[0].action
    by_cost = sorted(affordable, key=lambda option: option.focus)
    return by_cost[-1 if strategy.taste == "attentive" else 0].action
