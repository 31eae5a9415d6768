"""What was ordered arrives: samples, surveys, audits, and the standing sample."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.knowing.slices import audit_slices
from game.campaign.month import changes
from game.campaign.rules import looks
from game.campaign.state import GameState, PendingLook, Sample
from game.campaign.words.remarks import unanswered_line
from game.campaign.words.wording import percent
from game.frozen import replace
from game.model.numbers import FLOATS


def arrive(context: Context, state: GameState) -> GameState:
    """Looks due this month are found, in the order in which they were asked for."""
    for look in state.looks:
        if look.due <= state.month:
            state = _find(context, state, look)
    if state.standing_reader:
        state = _find(context, state, PendingLook("standing_qa", "", state.month))
    if not state.looks:
        return state
    waiting = tuple(look for look in state.looks if look.due > state.month)
    return replace(state, looks=waiting)


def unanswered_survey(context: Context, state: GameState) -> GameState:
    """Staff who were asked and not answered notice; an all-hands answers."""
    rules = context.rules.survey
    if not state.survey_month or state.month - state.survey_month < context.turns(rules.patience):
        return state
    state = changes.shift_morale(state, rules.morale)
    line = unanswered_line(context, sum(one.figure == "burnout" for one in state.samples))
    state = replace(state, survey_month=0)
    return changes.tell(state, line) if line else state


def _find(context: Context, state: GameState, look: PendingLook) -> GameState:
    kind = context.rules.looks.kinds[look.kind]
    figure = f"audit:{look.department}" if look.department else kind.figure
    name = f"{look.department}.quality" if look.department else kind.figure
    said = 1.0 - context.rules.exit_interviews.understated if figure == "exits" else 1.0
    truth = recorded(context, state, name) * said
    draw = context.luck.normal(looks.stream(look.kind, look.department), state.month)
    value = looks.found(truth, kind.sample, draw, FLOATS)
    band = looks.half_width(truth, kind.sample, FLOATS) * context.difficulty.band
    sample = Sample(figure, state.month, value, band)
    state = replace(state, samples=(*state.samples, sample))
    if look.kind == "audit":
        name = context.department(context.team_index[look.department]).name
        line = f"The audit of {name}: its own quality {percent(value)}, give or take one."
        return audit_slices(context, changes.tell(state, line), look.department, kind.sample)
    return changes.tell(state, _line(look.kind, value, band))


_LINES = {
    "qa": "The QA sample is in: quality {value}, give or take {band}.",
    "standing_qa": "The standing sample: quality {value}, give or take {band}.",
    "callbacks": "Two hundred customers called back: {value} were told something wrong or gave up.",
    "exit": "Exit interviews: {value} of leavers say they were tired. Leavers are polite.",
    "survey": "The staff survey: {value} burned out, give or take {band}. They expect an answer.",
}


def _line(kind: str, value: float, band: float) -> str:
    return _LINES[kind].replace("{value}", percent(value)).replace("{band}", f"{band * 100:.0f}")
