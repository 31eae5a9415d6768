"""Applying a scenario's effects to a game state, in file order."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.state import GameState, Hold
from game.model.company import Company, Team
from game.scenario.rules import Change, Effect, Say, Start, Stop
from game.scenario.vocabulary import DRIVERS, TARGETS, TEAM_DRIVERS, TEAM_TARGETS

_LOWEST = {"brand": 0.08, "morale": 0.05, "fatigue": 0.05, "standard": 0.5, "employer_brand": 0.1}


def apply_effects(context: Context, state: GameState, effects: tuple[Effect, ...]) -> GameState:
    """The state after a list of effects."""
    for effect in effects:
        state = _apply(context, state, effect)
    return state


def _apply(context: Context, state: GameState, effect: Effect) -> GameState:
    if isinstance(effect, Start):
        return replace(
            state, due=(*state.due, (effect.event, state.month + context.turns(effect.months)))
        )
    if isinstance(effect, Stop):
        return replace(state, stopped=(*state.stopped, effect.event))
    if isinstance(effect, Say):
        return claims.release(context, state, context.claim_kinds[effect.claim], effect.boldness)
    for target in _targets(context, effect.target):
        state = _change(context, state, effect, target)
    return state


def _targets(context: Context, target: str) -> tuple[str, ...]:
    """``all.morale`` stands for every department's."""
    head, dot, name = target.partition(".")
    if dot and head == "all":
        return tuple(f"{team.id}.{name}" for team in context.scenario.departments)
    return (target,)


def _change(context: Context, state: GameState, effect: Change, target: str) -> GameState:
    name = target.partition(".")[2] or target
    if name in DRIVERS or name in TEAM_DRIVERS:
        until = state.company.week + effect.weeks
        return replace(state, holds=(*state.holds, Hold(target, effect.value, until)))
    department, dot, name = target.partition(".")
    if not dot:
        return replace(state, company=_change_company(state.company, effect, target))
    place = context.team_index[department]
    teams = list(state.company.teams)
    teams[place] = _change_team(context, teams[place], effect, name, place)
    return replace(state, company=replace(state.company, teams=tuple(teams)))


def _moved(now: float, effect: Change, name: str, most: float) -> float:
    if effect.op == "set":
        after = effect.value
    else:
        after = now + effect.value if effect.op == "add" else now * effect.value
    return min(max(after, _LOWEST.get(name, 0.0)), most)


def _change_company(company: Company, effect: Change, name: str) -> Company:
    if name == "cash":
        return replace(company, cash=company.cash + effect.value * 1e6)
    if name == "customers":
        return replace(company, customers=company.customers * effect.value)
    after = _moved(getattr(company, name), effect, name, TARGETS[name].high)
    changes: dict[str, Any] = {name: after}
    return replace(company, **changes)


def _change_team(context: Context, team: Team, effect: Change, name: str, place: int) -> Team:
    if name == "backlog":
        parameters = context.setting.parameters.teams[place]
        weekly = parameters.staff * parameters.tasks
        return replace(team, backlog=max(team.backlog + effect.value * weekly, 0.0))
    after = _moved(getattr(team, name), effect, name, TEAM_TARGETS[name].high)
    changes: dict[str, Any] = {name: after}
    return replace(team, **changes)
