"""Looks: ways of finding out. They arrive next month; calling your own line answers at once."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.month.staff import present
from game.campaign.registry.lever import Deed, Move
from game.campaign.rulebook import LookKind
from game.campaign.rules import looks
from game.campaign.state import GameState, PendingLook
from game.campaign.words.transcript import call_the_line
from game.frozen import replace
from game.model.numbers import FLOATS


def _reason(context: Context, state: GameState, kind: str, department: str = "") -> str:
    if any(look.kind == kind and look.department == department for look in state.looks):
        return "already ordered"
    if kind == "standing_qa":
        if state.standing_reader:
            return f"{context.person(state.standing_reader).name} is reading it"
        return "" if _reader(context, state) else "nobody is left who could read it"
    if kind == "line" and any(m.event == "~line" and m.month == state.month for m in state.mail):
        return "once a month is enough"
    return ""


def _move(
    context: Context, state: GameState, kind: str, look: LookKind, department: str = ""
) -> Move:
    label = look.name
    if department:
        name = context.department(context.team_index[department]).name
        label = f"{look.name}: {name}"
    return Move(
        f"{kind}:{department}" if department else kind,
        label,
        focus=look.focus,
        money=float(look.money),
        hint=f"{_tells(context, look)}{_more(context, state, kind)}",
        reason=_reason(context, state, kind, department),
    )


def _more(context: Context, state: GameState, kind: str) -> str:
    """When an audit comes; what a survey obliges to."""
    if kind == "survey":
        return _answered(context)
    return _comes(context, state) if kind == "audit" else ""


def _tells(context: Context, look: LookKind) -> str:
    """What it tells, with the widest band that it can come with: that of a half."""
    widest = looks.half_width(0.5, look.sample, FLOATS) * context.difficulty.band * 100.0
    return look.tells.replace("{band}", f"±{max(widest, 1.0):.0f}")


def _answered(context: Context) -> str:
    """What answers a staff survey, and until when."""
    turns, turn = context.turns(context.rules.survey.patience), "quarter"
    if not context.quarterly:
        turn = "month" if turns == 1 else "months"
    return f" That is an all-hands, within {turns} {turn}."


def _comes(context: Context, state: GameState) -> str:
    """When an audit ordered now comes, and the meeting that it is too late for."""
    turn, due = "quarter" if context.quarterly else "month", _due(context, state)
    return f" It comes in {turn} {due}{_too_late(state, due, turn)}."


def _due(context: Context, state: GameState) -> int:
    return state.month + context.difficulty.look_delay


def _too_late(state: GameState, due: int, turn: str) -> str:
    ask = state.board.ask
    if ask is None or ask.kind != "evidence" or due <= ask.due:
        return ""
    return f", too late for the audited figure that the board wants by {turn} {ask.due}"


def _moves(context: Context, state: GameState) -> tuple[Move, ...]:
    moves: list[Move] = []
    for kind, look in context.rules.looks.kinds.items():
        if kind == "audit":
            moves += [
                _move(context, state, kind, look, team.id) for team in context.scenario.departments
            ]
        else:
            moves.append(_move(context, state, kind, look))
    return tuple(moves)


def _reader(context: Context, state: GameState) -> str:
    """Whoever will read the standing sample: the first named person of service still here."""
    for person in context.scenario.people:
        serves = context.service[context.team_index[person.department]]
        if serves and present(context, state, person.id) and person.id not in state.listed:
            return person.id
    return ""


def _order(context: Context, state: GameState, value: str) -> GameState:
    kind, _, department = value.partition(":")
    look = context.rules.looks.kinds[kind]
    state = changes.spend(changes.charge(state, look.focus), float(look.money))
    if kind == "line":
        return call_the_line(context, state)
    if kind == "standing_qa":
        return replace(state, standing_reader=_reader(context, state))
    if kind == "survey":
        state = replace(state, survey_month=state.month)
    due = _due(context, state)
    return replace(state, looks=(*state.looks, PendingLook(kind, department, due)))


def _told(context: Context, _state: GameState, value: str) -> str:
    kind, _, department = value.partition(":")
    name = context.rules.looks.kinds[kind].name
    if department:
        name = f"{name}: {context.department(context.team_index[department]).name}"
    return "You called your own support line" if kind == "line" else f"Ordered: {name}"


LOOK = Deed(
    key="look",
    group="looks",
    name="Look",
    help="Find out how it really is. Costs attention, money, and the comfort of not knowing.",
    shortcut="l",
    now=lambda _context, state: f"{len(state.looks)} on the way" if state.looks else "",
    moves=_moves,
    do=_order,
    told=_told,
    final=True,
)
