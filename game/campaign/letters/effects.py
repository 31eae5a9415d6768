"""Applying a scenario's effects to a game state, in file order."""

from __future__ import annotations

from typing import Any

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.month.mandate import moves_board, upheld
from game.campaign.rules import effects as rules
from game.campaign.state import GameState, Hold
from game.frozen import replace
from game.model.company import Company, Team
from game.model.numbers import FLOATS
from game.scenario.rules import Change, Effect, Say, Start, Stop


def apply_effects(context: Context, state: GameState, effects: tuple[Effect, ...]) -> GameState:
    """The state after a list of effects."""
    for effect in effects:
        state = applied(context, state, effect)
        if moves_board(effect):
            state = upheld(context, state)
    return state


def applied(context: Context, state: GameState, effect: Effect) -> GameState:
    """The state after one effect, before the mandate is upheld."""
    if isinstance(effect, Start):
        return replace(
            state, due=(*state.due, (effect.event, state.month + context.turns(effect.months)))
        )
    if isinstance(effect, Stop):
        return replace(state, stopped=(*state.stopped, effect.event))
    if isinstance(effect, Say):
        return claims.release(context, state, context.claim_kinds[effect.claim], effect.boldness)
    for target in rules.targets(effect.target, context.names.departments):
        state = _change(context, state, effect, target)
    return state


def _change(context: Context, state: GameState, effect: Change, target: str) -> GameState:
    if rules.is_driver(target):
        until = state.company.week + effect.weeks
        return replace(state, holds=(*state.holds, Hold(target, effect.value, until)))
    department, dot, name = target.partition(".")
    if not dot:
        return replace(state, company=_change_company(state.company, effect, target))
    place = context.team_index[department]
    teams = list(state.company.teams)
    teams[place] = _change_team(context, teams[place], effect, name, place)
    return replace(state, company=replace(state.company, teams=tuple(teams)))


def _change_company(company: Company, effect: Change, name: str) -> Company:
    changes: dict[str, Any] = {
        name: rules.company_stock(effect, name, getattr(company, name), FLOATS)
    }
    return replace(company, **changes)


def _change_team(context: Context, team: Team, effect: Change, name: str, place: int) -> Team:
    parameters = context.setting.parameters.teams[place]
    weekly = parameters.staff * parameters.tasks
    changes: dict[str, Any] = {
        name: rules.team_stock(effect, name, getattr(team, name), weekly, FLOATS)
    }
    return replace(team, **changes)
