"""The departments' rows."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import DepartmentCard, Mood
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.registry.team import heads
from game.campaign.state import GameState
from game.campaign.view.company.slices import slice_lines
from game.scenario.rules import Department

DAYS_A_WEEK = 5.0
BACKLOG_TOLD = 0.2
"""Weeks of work waiting from which the row says so."""


def departments(context: Context, state: GameState) -> tuple[DepartmentCard, ...]:
    """All rows, in the scenario's order."""
    return tuple(_card(context, state, place) for place in range(len(state.orders.teams)))


def mood(pressure: float) -> Mood:
    """Work pressure in a word: what a department's head would say."""
    if pressure < 0.85:
        return "slack"
    if pressure < 1.0:
        return "calm"
    return "high" if pressure < 1.12 else "breaking"


def mood_note(context: Context, state: GameState, department: Department, feels: Mood) -> str:
    """The head's remark this month: none is made again before all of its mood have been made.

    Their order is the game's own; it moves on with each month in which the mood was the same.
    """
    lines = department.moods.get(feels, ())
    if not lines:
        return ""
    place = context.names.index[f"{department.id}.pressure"]
    so_far = sum(mood(record.true[place]) == feels for record in state.history[:-1])
    stream = f"cosmetic:mood:{department.id}:{feels}"
    order = sorted(range(len(lines)), key=lambda one: context.luck.uniform(stream, 0, one))
    return lines[order[so_far % len(lines)]]


def _card(context: Context, state: GameState, place: int) -> DepartmentCard:
    department, team = context.department(place), state.company.teams[place]
    orders = state.orders.teams[place]
    feels = mood(recorded(context, state, f"{department.id}.pressure"))
    waiting = recorded(context, state, f"{department.id}.backlog")
    note = mood_note(context, state, department, feels)
    if waiting > BACKLOG_TOLD:
        days = round(waiting * DAYS_A_WEEK)
        note = f"{days} day{'s' * (days != 1)} of work waiting"
    audit = live_sample(context, state, f"audit:{department.id}")
    if audit:
        note = f"its own audit: {audit.value * 100:.0f} in month {audit.month}"
    return DepartmentCard(
        id=department.id,
        name=department.name,
        people=heads(state, place),
        people_start=round(context.staff_start[place]),
        gig=round(team.gig),
        alumni=round(team.alumni),
        service=context.service[place],
        ai_share=round(team.ai_share * 100.0),
        ai_target=orders.ai_share,
        review=orders.review,
        copilots=orders.copilots,
        mood=feels,
        note=note,
        slices=slice_lines(context, state, place),
    )
