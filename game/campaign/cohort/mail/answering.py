"""The month's dilemmas over runs: the strategy's taste, focus, money and effects."""

from __future__ import annotations

from game.campaign.cohort.deciding.focusing import charge, left, touch
from game.campaign.cohort.knowing.reading import report
from game.campaign.cohort.mail.effects import apply_effects
from game.campaign.cohort.mail.letters import Opened
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.stocks import spent
from game.campaign.cohort.state import Cohort
from game.campaign.letters.answers import default_choice
from game.campaign.rules import focus
from game.model.numbers import Num
from game.scenario.rules import Choice, Event
from game.strategies import Report, Strategy, card_of

UNANSWERED = -1.0


def answer_all(cohort: Cohort, strategy: Strategy) -> None:
    """Answer what has come, in the order of the mail; what nobody can afford takes its default."""
    rest: list[tuple[Event, Places]] = []
    cohort.mail.answers = []
    for opened in cohort.mail.dilemmas:
        seen, points = report(cohort, strategy.name), left(cohort)
        for event, at in opened:
            taken = _taken(cohort, (event, at), (strategy, seen), points)
            for place, those in cohort.lanes.groups(taken, at):
                if place == UNANSWERED:
                    rest.append((event, those))
                else:
                    _settle(cohort, event, event.choices[place], those, free=False)
    cohort.mail.dilemmas = [rest]


def answer_at_once(cohort: Cohort, strategy: Strategy, opened: Opened) -> None:
    """Answer what cannot wait, from the focus that was left of the month: less is carried over."""
    lanes, most = cohort.lanes, cohort.context.scenario.pace.carry
    seen, points = report(cohort, strategy.name), cohort.spare
    for event, at in opened:
        taken = _taken(cohort, (event, at), (strategy, seen), points)
        for place, those in lanes.groups(taken, at):
            choice = event.choices[place]
            rest = lanes.take(points, those) - choice.focus
            kept = focus.carried(rest, most, lanes.xp)
            cohort.carried = lanes.put(cohort.carried, those, kept)
            _settle(cohort, event, choice, those, free=True)


def answer_rest(cohort: Cohort) -> None:
    """Dilemmas that nobody answered take their default, at no focus: it was not a decision."""
    for opened in cohort.mail.dilemmas:
        for event, at in opened:
            _settle(cohort, event, default_choice(event), at, free=True)
    cohort.mail.dilemmas = []


def _taken(
    cohort: Cohort, there: tuple[Event, Places], by: tuple[Strategy, Report], points: Num
) -> Num:
    """The choice that the strategy likes best of those that can be afforded, by place."""
    (event, at), (strategy, seen), lanes = there, by, cohort.lanes
    xp, left_there = lanes.xp, lanes.xp.maximum(lanes.take(points, at), 0.0)
    best, liked = left_there * 0.0 + UNANSWERED, left_there * 0.0
    for place, choice in enumerate(event.choices):
        liking = lanes.take(strategy.prefers(card_of(event, place), seen), at)
        better = xp.either(best == UNANSWERED, liking > liked)
        wins = xp.both(better, left_there >= choice.focus)
        best, liked = xp.where(wins, float(place), best), xp.where(wins, liking, liked)
    return best


def _settle(cohort: Cohort, event: Event, choice: Choice, at: Places, *, free: bool) -> None:
    cohort.mail.answers.append((event, choice, at))
    cohort.mail.take(event, choice, at)
    if choice.focus and not free:
        charge(cohort, at, choice.focus)
    if event.department:
        touch(cohort, event.department, at)
    if choice.money:
        spent(cohort.lanes, cohort.company, at, choice.money)
    apply_effects(cohort, choice.effects, at)
