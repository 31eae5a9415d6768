"""The quarter's board meeting: judge what was asked, ask again, warn, dismiss."""

from __future__ import annotations

from typing import Literal

from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.letters import replies
from game.campaign.month import changes
from game.campaign.month import mandate as mandates
from game.campaign.month.mandate import upheld
from game.campaign.rules import board as rules
from game.campaign.rules import looks
from game.campaign.state import Ask, BoardState, GameState
from game.errors import ActionError
from game.frozen import replace
from game.model.numbers import FLOATS

ANSWERS = ("accept", "counter", "refuse")


def meet(context: Context, state: GameState) -> GameState:
    """The meeting at the end of a quarter: verdict, ultimatum or dismissal, and the next ask."""
    judged = upheld(context, judge(context, state))
    return conclude_meeting(context, upheld(context, read_churn(context, judged)))


def read_churn(context: Context, state: GameState) -> GameState:
    """From its second half on, a new director reads churn."""
    if state.month < context.turns(context.rules.board.new_director):
        return state
    churn = recorded(context, state, "churn")
    return changes.shift_board(state, rules.churn_read(context.rules.board, churn, FLOATS))


def conclude_meeting(context: Context, state: GameState) -> GameState:
    """What follows from the confidence that is left: an ultimatum, a dismissal, the next ask."""
    board = replace(
        state.board,
        meetings=state.board.meetings + 1,
        confidence=state.company.board,
        before=state.board.confidence,
    )
    state = _warn(context, replace(state, board=board))
    last = state.month >= context.scenario.pace.length
    if state.board.out_month or last:  # nobody asks for a quarter that will not be played
        return replace(state, stage="curtain")
    ask = _next_ask(context, state)
    asks = (*state.board.asks, ask.kind)
    return replace(state, stage="board", board=replace(state.board, ask=ask, asks=asks))


def answer(context: Context, state: GameState, action: Action) -> GameState:
    """The player's answer to what the board wants; the mandate is upheld by whoever takes it.

    Raises:
        ActionError: not one of accept, counter, refuse.
    """
    ask = state.board.ask
    if ask is None or action.value not in ANSWERS:
        raise ActionError(f"board takes accept, counter or refuse, not {action.value!r}")
    if action.value == "refuse":
        return _refused(context, state, ask)
    level = halved(context, state, ask) if action.value == "counter" else ask.level
    said: Literal["accept", "counter"] = "accept" if action.value == "accept" else "counter"
    agreed = replace(ask, answer=said, level=level)
    state = replace(state, board=replace(state.board, ask=agreed))
    return replies.from_the_chair(context, state, said, agreed)


def _refused(context: Context, state: GameState, ask: Ask) -> GameState:
    audited = has_evidence(context, state)
    state = changes.shift_board(state, rules.refusal(context.rules.board, audited, FLOATS))
    state = replace(state, board=replace(state.board, ask=None))
    return replies.from_the_chair(context, state, "audited" if audited else "refuse", ask)


def has_evidence(context: Context, state: GameState) -> bool:
    """Whether an audit of the last months lies in the drawer."""
    months = context.turns(context.rules.board.evidence)
    return any(
        sample.figure.startswith("audit:")
        and looks.fresh(state.month, sample.month, months, FLOATS)
        for sample in state.samples
    )


def judge(context: Context, state: GameState) -> GameState:
    """What was asked for is judged when it is due."""
    ask = state.board.ask
    if ask is None or ask.due > state.month:
        return replace(state, board=replace(state.board, verdict=""))
    met, accepted, now = is_met(context, state, ask), ask.answer == "accept", state.company.board
    state = changes.shift_board(
        state, rules.judgement(context.rules.board, accepted, met, now, FLOATS)
    )
    verdict = "met" if met else "missed"
    return replace(state, board=replace(state.board, ask=None, verdict=verdict))


def is_met(context: Context, state: GameState, ask: Ask) -> bool:
    """Whether an ask has been met by now, by the figures that the board can see."""
    turns = state.history[-context.turns(3) :]
    quiet = not any(record.incidents > 0.5 for record in turns)
    sight = quiet, has_evidence(context, state)
    now = recorded(context, state, ask.kind) if ask.kind in context.names.index else 0.0
    return rules.met(_place(ask.kind), ask.level, now, sight, FLOATS)


def _place(kind: rules.AskKind) -> float:
    return float(rules.ASKS.index(kind))


def _warn(context: Context, state: GameState) -> GameState:
    """An ultimatum, its end, or nothing."""
    board, confidence, mandate = state.board, state.company.board, mandates.runs(context, state)
    running = float(board.ultimatum)
    left, out = rules.warned(context.rules.board, confidence, running, mandate, FLOATS)
    month = state.month if out else board.out_month
    return replace(state, board=replace(board, ultimatum=int(left), out_month=month))


def halved(context: Context, state: GameState, ask: Ask) -> float:
    """What a counter-offer promises instead: half the way from how things stand to the ask."""
    now = recorded(context, state, ask.kind) if ask.kind in context.names.index else 0.0
    return rules.countered(context.rules.board, _place(ask.kind), ask.level, now, FLOATS)


def _next_ask(context: Context, state: GameState) -> Ask:
    behind = recorded(context, state, "peers") > recorded(context, state, "ai_share")
    director = state.month >= context.turns(context.rules.board.new_director)
    audits = director, has_evidence(context, state)
    draw = context.luck.uniform("board asks", state.month)
    turned = state.reversal.month > 0
    kind = rules.asked(draw, _just_asked(state.board), turned, behind, audits, FLOATS)
    names = ("margin", "peers", "headcount", "growth")
    margin, peers, headcount, growth = (recorded(context, state, name) for name in names)
    levels = rules.levels(context.rules.board, margin, peers, headcount, growth, FLOATS)
    level = rules.of_kind(kind, levels, FLOATS)
    return Ask(rules.ASKS[int(kind)], level, "", state.month + context.turns(3))


def _just_asked(board: BoardState) -> float:
    """The place of what it asked for last; what was missed may be asked for again."""
    return _place(board.asks[-1]) if board.asks and board.verdict != "missed" else -1.0


def opening_board(confidence: float) -> BoardState:
    """The board before its first meeting."""
    return BoardState(
        ask=None,
        verdict="",
        confidence=confidence,
        before=confidence,
        meetings=0,
        ultimatum=0,
        out_month=0,
    )
