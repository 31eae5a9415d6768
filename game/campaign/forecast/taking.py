"""What a forecaster is given: the desk's figures, its departments' rows, and today's orders."""

from __future__ import annotations

from game.campaign.claims import live_strength
from game.campaign.context import Context
from game.campaign.knowing.believed import believe
from game.campaign.state import ForecastKind, ForecastTaken, GameState, TeamBelief
from game.frozen import replace


def take_forecast(context: Context, state: GameState, kind: ForecastKind) -> GameState:
    """The state after a forecast has been ordered; what it says is worked out elsewhere."""
    return replace(state, forecasts=(*state.forecasts, as_believed(context, state, kind)))


def as_believed(context: Context, state: GameState, kind: ForecastKind) -> ForecastTaken:
    """Everything that a forecast of this kind would rest on now."""
    beliefs = tuple(believe(context, state, reporter) for reporter in context.reporters)
    return ForecastTaken(
        kind=kind,
        month=state.month,
        week=state.company.week,
        orders=state.orders,
        teams=tuple(_team(context, state, place) for place in range(len(state.orders.teams))),
        shown=tuple(belief.value for belief in beliefs),
        looked=tuple(
            reporter.id
            for reporter, belief in zip(context.reporters, beliefs, strict=True)
            if belief.standing == "sampled" and reporter.look
        ),
        claims=live_strength(context, state, 0),
    )


def _team(context: Context, state: GameState, place: int) -> TeamBelief:
    team = state.company.teams[place]
    had = context.names.index[f"{context.department(place).id}.copilots"]
    return TeamBelief(
        people=round(team.experienced + team.rookies),
        gig=round(team.gig),
        alumni=round(team.alumni),
        ai_share=round(team.ai_share * 100.0),
        copilot_turns=sum(record.true[had] > 0.5 for record in state.history),
    )
