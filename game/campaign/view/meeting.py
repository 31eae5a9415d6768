"""The board meeting, as a scene."""

from __future__ import annotations

from game.campaign import board, wording
from game.campaign.believed import recorded
from game.campaign.claims import spell
from game.campaign.context import Context
from game.campaign.desk import Meeting, Option
from game.campaign.state import Ask, GameState

_WANTS = {
    "margin": "an operating margin of {level}",
    "ai_share": "an AI share of {level}, like everybody else",
    "headcount": "headcount at {level} of the start, or below",
    "growth": "growth that is not below zero",
    "quiet": "a quarter without a front page",
    "evidence": "one audited figure, of anything",
}
_VERDICTS = {
    "met": "What it asked for, it got. It looks briefly for something to add.",
    "missed": "What it asked for, it did not get. Somebody turns a page.",
}


def wants(state: GameState) -> str:
    """What the board wants next, and whether it is an ultimatum; may be empty."""
    ask, last_chance = state.board.ask, bool(state.board.ultimatum)
    if ask is None:
        return "to be convinced: an ultimatum runs" if last_chance else ""
    return f"{_ask(ask)} by month {ask.due}{' · ultimatum' if last_chance else ''}"


def _ask(ask: Ask) -> str:
    return _WANTS[ask.kind].replace("{level}", wording.percent(ask.level))


def meeting(context: Context, state: GameState) -> Meeting | None:
    """The meeting, while it waits for an answer."""
    ask = state.board.ask
    if state.stage != "board" or ask is None:
        return None
    now = round(state.board.confidence * 100.0)
    return Meeting(
        quarter=state.board.meetings,
        confidence=now,
        change=now - round(state.board.before * 100.0),
        told=tuple(
            spell(context, entry)
            for entry in state.claims
            if entry.month > state.month - context.turns(3)
        ),
        sees=_sees(context, state),
        verdict=_VERDICTS.get(state.board.verdict, ""),
        ask=f"The board wants {_ask(ask)} by month {ask.due}.",
        warning=_warning(context, state),
        options=_answers(context, state),
    )


def _sees(context: Context, state: GameState) -> tuple[str, ...]:
    def value(name: str, lag: int = 0) -> float:
        return recorded(context, state, name, lag)

    profit = wording.dollars(value("adjusted_profit") * 1e6)
    share, peers = wording.percent(value("ai_share")), wording.percent(value("peers"))
    growth = f"{value('growth') * 100:+.0f}".replace("-", "−")
    lines = [
        f"Margin {wording.percent(value('margin'))}, adjusted profit {profit} last month.",
        f"Customers {growth} % a year.",
        f"AI does {share} of the work; peers have automated {peers} more than they had.",
    ]
    if state.month >= context.turns(context.rules.board.new_director):
        churn = wording.figure(value("churn_month", 1), "percent")
        lines.append(f"The new director reads churn: {churn} a month.")
    return tuple(lines)


def _warning(context: Context, state: GameState) -> str:
    left, mark = state.board.ultimatum, context.rules.board.ultimatum_mark
    if not left:
        return ""
    when = "at the next meeting" if left == 1 else "in two meetings' time"
    return f"An ultimatum: confidence under {mark:.0f} {when}, or at nothing before, and you go."


def _answers(context: Context, state: GameState) -> tuple[Option, ...]:
    rules = context.rules.board
    free = board.has_evidence(context, state)
    refusing = "you have an audit to show" if free else "they do not like the word"
    ask = state.board.ask
    whole = ask is not None and ask.kind in {"growth", "quiet", "evidence"}
    half = "Promise to try." if whole else "Offer half of it."
    rows = (
        ("accept", "Accept.", f"met, it is remembered; missed, {-rules.missed:.0f} points"),
        ("counter", half, "half the credit, half the blame"),
        ("refuse", "Refuse.", refusing),
    )
    return tuple(
        Option(f"board={key}", label, 0, "", hint, current=False, available=True, reason="")
        for key, label, hint in rows
    )
