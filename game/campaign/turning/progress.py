"""What has come of the reversal: people, the bill, quality as it is believed."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk.turning import Former
from game.campaign.focus import reversal_upkeep
from game.campaign.knowing.believed import believe
from game.campaign.knowing.dated import left_in
from game.campaign.state import GameState, StaffMember
from game.campaign.turning.coming import first_days
from game.campaign.words import wording
from game.model.adding import added

LEAST = 1_000.0
"""$ a month; a bill below it is not worth a line."""


def alumni(state: GameState) -> str:
    """How many former staff could still be asked, against last month's word for it."""
    left = added(team.alumni for team in state.company.teams)
    if left < 0.5:
        return "Nobody is left to ask: all have settled elsewhere."
    return f"{wording.count(left)} former staff could still be asked; fewer each month."


def back(context: Context, state: GameState) -> tuple[str, ...]:
    """People back, people new, people gone, quality then and now."""
    tally = state.reversal
    if not tally.month:
        return ()
    came = round(tally.boomerangs)
    new = max(round(tally.hires) - came, 0)
    left = state.history[tally.month - 1].true[context.names.index["alumni"]]
    return (
        f"Came back: {_many(came)}. Could be asked when you turned: {_many(left)}.",
        f"New: {_many(new)}{', who have to be shown where things are' if new else ''}.",
        _balance(context, state, came + new),
        _quality(context, state),
    )


def _many(people: float) -> str:
    return wording.count(people) if people >= 0.5 else "nobody"


def _balance(context: Context, state: GameState, hired: int) -> str:
    """Who was hired less who left is what the desk's heads have moved by, to the head."""
    place = context.names.index["heads"]
    then, now = round(state.history[state.reversal.month - 1].true[place]), round(_heads(state))
    left, more = max(hired - (now - then), 0), now - then
    way = "more" if more > 0 else "fewer"
    people = f"1 {way} person" if abs(more) == 1 else f"{wording.count(abs(more))} {way} people"
    moved = f"{people} than" if more else "as many people as"
    return (
        f"{_many(hired).capitalize()} hired, {_many(left)} left meanwhile: "
        f"{moved} in month {state.reversal.month}."
    )


def _quality(context: Context, state: GameState) -> str:
    place = [reporter.id for reporter in context.reporters].index("quality")
    reporter = context.reporters[place]
    sampled = believe(context, state, reporter).standing == "sampled"
    source = "sampled" if sampled else reporter.source
    shown = [state.history[at].shown[place] for at in (state.reversal.month - 1, -1)]
    before, now = (wording.figure(value, "index") for value in shown)
    told = f"{before} answers of 100 were right when you turned, {now} are now"
    return f"Quality as believed: {told} ({source})."


def bill(context: Context, state: GameState) -> str:
    """What it takes a month: attention, the gig pool's wages, the programme."""
    if not state.reversal.month:
        return ""
    points = reversal_upkeep(context, state)
    parts = [f"{points} focus"] if points else []
    wages = _gig_wages(context, state)
    parts += [f"{wording.dollars(wages)} for gig workers"] if wages >= LEAST else []
    if state.orders.programme_until:
        cost = context.setting.parameters.finance.programme_cost * _heads(state) / 12.0
        parts.append(f"{wording.dollars(cost)} for the programme")
    return f"A month costs {', '.join(parts)}." if parts else "It costs nothing more by itself."


def _heads(state: GameState) -> float:
    """As they are this minute: who is called back counts at once, as in the tally."""
    return added(team.experienced + team.rookies for team in state.company.teams)


def _gig_wages(context: Context, state: GameState) -> float:
    """$ a month."""
    parameters = context.setting.parameters
    pairs = zip(state.company.teams, parameters.teams, strict=True)
    return added(team.gig * own.pay * parameters.finance.gig_pay / 12.0 for team, own in pairs)


def former(context: Context, state: GameState) -> tuple[Former, ...]:
    """The named who have left, and what has become of them."""
    pairs = zip(context.scenario.people, state.staff, strict=True)
    days = first_days(context, state)
    return tuple(
        Former(
            person.name,
            _state(context, state, member),
            member.state in {"laid off", "resigned"},
            days.get(person.id, ""),
        )
        for person, member in pairs
        if member.state != "here"
    )


def _state(context: Context, state: GameState, member: StaffMember) -> str:
    if member.state == "gone":
        return "works somewhere else now"
    if member.state == "back":
        return f"back since month {member.month}"
    return f"{member.state} in month {left_in(context, state, member)}"
