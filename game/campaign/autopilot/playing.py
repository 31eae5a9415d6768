"""Playing what the game asks now: a prediction, a month, a meeting, the curtain."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.autopilot.reading import report
from game.campaign.autopilot.taking import granted
from game.campaign.context import Context
from game.campaign.letters.answers import key_of
from game.campaign.letters.inbox import open_dilemmas
from game.campaign.state import GameState
from game.scenario.rules import Event
from game.strategies import Report, Strategy, card_of

Act = Callable[[Action], object]
Look = Callable[[], GameState]
ANSWERS = ("accept", "counter", "refuse")


def play_turn(context: Context, strategy: Strategy, look: Look, act: Act) -> None:
    """Play what the game asks now: a prediction, a meeting, what cannot wait, or a whole month.

    Args:
        context: the game's.
        strategy: who plays.
        look: gives the state as it is now.
        act: takes a decision.
    """
    stage = look().stage
    if stage == "month":
        _play_month(context, strategy, look, act)
    elif stage == "interrupted":
        _answer_all(context, strategy, look, act)
    elif stage == "prediction":
        act(Action("predict", "never"))
    elif stage == "board":
        said = strategy.board(report(context, look(), strategy.name))
        act(Action("board", ANSWERS[int(said)]))
    elif stage == "curtain":
        act(Action("guess", _guess(context, look())))


def _play_month(context: Context, strategy: Strategy, look: Look, act: Act) -> None:
    _answer_all(context, strategy, look, act)
    for wish in strategy.wishes(report(context, look(), strategy.name)):
        action = granted(context, look(), wish)
        if action:  # else it cannot be afforded this month: it is wished again next month
            act(action)
    act(Action("advance"))


def _answer_all(context: Context, strategy: Strategy, look: Look, act: Act) -> None:
    """Answer what lies there, by how the desk stood when it came."""
    seen = report(context, look(), strategy.name)
    for _, mail, event in open_dilemmas(context, look()):
        choice = _choice(context, look(), event, strategy, seen)
        act(Action(key_of(mail.event, mail.occurrence), choice))


def _choice(
    context: Context, state: GameState, event: Event, strategy: Strategy, seen: Report
) -> str:
    """What the strategy likes best among the choices that it can afford; the first of equals."""
    left = max(focus.left(context, state), 0)
    best, liked = "", 0.0
    for place, choice in enumerate(event.choices):
        if choice.focus > left:
            continue
        liking = strategy.prefers(card_of(event, place), seen)
        if not best or liking > liked:
            best, liked = choice.id, liking
    return best


def _guess(context: Context, state: GameState) -> str:
    """What the desk says quality is."""
    quality = report(context, state).figures["quality"]
    return str(min(max(round(quality * 100), 0), 100))
