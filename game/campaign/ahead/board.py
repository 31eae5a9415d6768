"""What the board waits for: its last wish, by the figures it judges by, and an ultimatum."""

from __future__ import annotations

from collections.abc import Iterator

from game.campaign.ahead.near import Near, by
from game.campaign.boardroom import ultimatum
from game.campaign.boardroom.wanting import spelt
from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.month.board import has_evidence, is_met
from game.campaign.state import Ask, GameState
from game.campaign.words import wording


def waiting(context: Context, state: GameState) -> Iterator[Near]:
    """The ultimatum and the wish, where there are such."""
    if state.board.ultimatum:
        yield _ultimatum(context, state)
    ask = state.board.ask
    if ask is not None:
        yield from _wish(context, state, ask)


def _ultimatum(context: Context, state: GameState) -> Near:
    month = min(ultimatum.decides(context, state), context.scenario.pace.length)
    mark, now = context.rules.board.ultimatum_mark, state.company.board * 100.0
    figures = {"when": by(context, state, month), "mark": f"{mark:.0f}", "now": f"{now:.0f}"}
    return Near("ultimatum", month - state.month, figures)


def _wish(context: Context, state: GameState, ask: Ask) -> Iterator[Near]:
    left = ask.due - state.month
    figures = {"when": by(context, state, ask.due), "wish": wish(ask)}
    if ask.kind == "quiet":
        yield Near("quiet" if _calm(context, state, left) else "loud", left, figures)
    elif ask.kind != "evidence":
        now = recorded(context, state, ask.kind)
        kind = "wish_kept" if is_met(context, state, ask) else "wish"
        yield Near(kind, left, {**figures, "now": wording.apart(now, ask.level)})
    elif not has_evidence(context, state):
        coming = [one.due for one in state.looks if one.department]
        if not coming or min(coming) > ask.due:
            yield Near("evidence_late" if coming else "evidence", left, figures)


def wish(ask: Ask) -> str:
    """``an operating margin of 12.5 %``; of heads shorter than at the meeting, for one line."""
    if ask.kind == "headcount":
        return f"at most {wording.exactly(ask.level)} of the old staff"
    return spelt(ask)


def _calm(context: Context, state: GameState, left: int) -> bool:
    """Whether none of the quarter's months that are over has had a front page."""
    over = context.turns(3) - 1 - left
    return not over or not any(one.incidents > 0.5 for one in state.history[-over:])
