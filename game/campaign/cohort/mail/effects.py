"""Applying a scenario's effects to some of the runs, in file order."""

from __future__ import annotations

from game.campaign.cohort.judges.mandate import uphold
from game.campaign.cohort.judges.saying import release
from game.campaign.cohort.runs.holding import Held
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.stocks import stock
from game.campaign.cohort.state import Cohort
from game.campaign.month.mandate import moves_board
from game.campaign.rules import effects as rules
from game.scenario.rules import Change, Effect, Say, Start, Stop


def apply_effects(cohort: Cohort, effects: tuple[Effect, ...], at: Places) -> None:
    """Apply a list of effects where they happen."""
    context = cohort.context
    for effect in effects:
        if isinstance(effect, Start):
            cohort.mail.start(effect.event, at, cohort.month + context.turns(effect.months))
        elif isinstance(effect, Stop):
            cohort.mail.stop(effect.event, at)
        elif isinstance(effect, Say):
            release(cohort, at, context.claim_kinds[effect.claim], effect.boldness)
        else:
            for target in rules.targets(effect.target, context.names.departments):
                _change(cohort, effect, target, at)
            if moves_board(effect):
                uphold(cohort, at)


def _change(cohort: Cohort, effect: Change, target: str, at: Places) -> None:
    lanes, company = cohort.lanes, cohort.company
    if rules.is_driver(target):
        until = company.week + effect.weeks
        cohort.holding.add(Held(target, effect.value, until, at))
        return
    department, dot, name = target.partition(".")
    if not dot:
        column = stock(company, target)
        after = rules.company_stock(effect, target, lanes.take(column, at), lanes.xp)
    else:
        place = cohort.context.team_index[department]
        parameters = cohort.context.setting.parameters.teams[place]
        weekly, column = parameters.staff * parameters.tasks, stock(company, f"{place}.{name}")
        after = rules.team_stock(effect, name, lanes.take(column, at), weekly, lanes.xp)
    lanes.write(column, at, after)
