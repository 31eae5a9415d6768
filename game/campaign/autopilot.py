"""A built-in strategy at the desk: it sees what a player sees and pays the same focus."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.action import Action
from game.campaign.desk import Desk, Letter
from game.errors import ActionError
from game.strategies import Report, Strategy, TeamReport

Act = Callable[[Action], Desk]


def report(desk: Desk) -> Report:
    """The desk as a strategy reads it: reported figures and present settings."""
    figures = {figure.id: figure.value for figure in desk.figures}
    return Report(
        month=desk.month,
        months=desk.months,
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
            for card in desk.departments
        ),
        figures=figures,
        settings={offer.key: offer.now for offer in desk.offers},
        claims=tuple(claim.text for claim in desk.claims),
    )


def play_turn(desk: Desk, strategy: Strategy, act: Act) -> Desk:
    """Play until the turn is over: answers, levers as far as focus goes, the month's end."""
    if desk.phase == "prediction":
        return act(Action("predict", "never"))
    if desk.phase == "board":
        return act(Action("board", strategy.board))
    if desk.phase == "curtain":
        return act(Action("guess", _guess(desk)))
    for letter in desk.letters:
        if letter.options:
            desk = act(Action.parse(_choice(letter, strategy)))
    for wish in strategy.wishes(report(desk)):
        desk = _try(desk, Action.parse(wish), act)
    return act(Action("advance"))


def _guess(desk: Desk) -> str:
    """What the desk says quality is."""
    for figure in desk.figures:
        if figure.id == "quality" and figure.value is not None:
            return str(min(max(round(figure.value * 100), 0), 100))
    return "50"


def _choice(letter: Letter, strategy: Strategy) -> str:
    """By the strategy's taste, among what can be afforded."""
    affordable = [option for option in letter.options if option.available] or [*letter.options]
    by_cost = sorted(affordable, key=lambda option: option.focus)
    if strategy.taste == "attentive":
        return by_cost[-1].action
    return by_cost[0].action if strategy.taste == "hurried" else affordable[0].action


def _try(desk: Desk, action: Action, act: Act) -> Desk:
    """A wish that cannot be afforded this month is wished again next month."""
    try:
        return act(action)
    except ActionError:
        return desk
