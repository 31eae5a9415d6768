"""The board meeting, as a scene."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.boardroom import explaining, telling, ultimatum
from game.campaign.boardroom.minutes import earlier, how_far
from game.campaign.boardroom.questions import telling as questions
from game.campaign.boardroom.questions.scene import question
from game.campaign.boardroom.voices import directors
from game.campaign.boardroom.wanting import HALVED, spelt
from game.campaign.context import Context
from game.campaign.desk import Meeting, Option
from game.campaign.knowing.believed import recorded
from game.campaign.month import board
from game.campaign.state import GameState
from game.campaign.words import wording

_WANTED = {
    "margin": "margin {level}",
    "ai_share": "AI {level}",
    "headcount": "staff {level}",
    "growth": "growth ≥ {level}",
    "quiet": "no front page",
    "evidence": "an audit",
}
"""What it wants, in the few words of a column."""
ROOM = 27
"""Characters that the column has in a window of 80."""


def wants(context: Context, state: GameState) -> str:
    """What the board wants next, and by when an ultimatum runs out; may be empty."""
    ask = state.board.ask
    last = ultimatum.told(context, state)
    asks = "to be convinced" if last else ""
    if ask is not None:
        asks = f"{spelt(ask)} by month {ask.due}"
    return f"{asks}, and {last}" if last else asks


def wanted(context: Context, state: GameState) -> str:
    """What the board wants, as shortly as it can be said: 'wants growth ≥ 0, month 9'."""
    ask = state.board.ask
    if ask is None:
        left = state.board.ultimatum
        return f"ultimatum, month {ultimatum.decides(context, state)}" if left else ""
    least = wording.exactly(ask.level) if ask.level else "0"
    level = _WANTED[ask.kind].replace("{level}", least)
    if state.board.ultimatum:
        return f"ultimatum · {level}"
    text = f"wants {level}, month {ask.due}"
    return text if len(text) <= ROOM else text.replace("month", "m.")


def in_the_meeting(state: GameState) -> int:
    """How many of the decisions that were noted are answers to a question of the board's."""
    return sum(one.startswith(questions.ASKED) for one in state.decided[:1])


def meeting(context: Context, state: GameState, turns: Sequence[GameState] = ()) -> Meeting | None:
    """The meeting, while it waits for an answer; `turns` are the months that were ended."""
    ask = state.board.ask
    if state.stage != "board" or ask is None:
        return None
    now = round(state.company.board * 100.0)  # an answer moves it within the meeting
    return Meeting(
        quarter=state.board.meetings,
        confidence=now,
        change=now - round(state.board.before * 100.0),
        told=telling.told(context, state),
        sees=_sees(context, state),
        verdict=_verdict(context, state, turns),
        ask=f"The board wants {spelt(ask)} by month {ask.due}.",
        warning=ultimatum.warning(context, state),
        options=_answers(context, state),
        directors=directors(context, state, ask),
        earlier=earlier(context, turns, state),
        explained=(*explaining.explained(context), *ultimatum.mandate(context, state)),
        question=question(context, state),
    )


def _verdict(context: Context, state: GameState, turns: Sequence[GameState]) -> str:
    """What became of its last wish, with how far it got."""
    reached = how_far(context, turns, state)
    return " ".join(part for part in (telling.verdict(context, state), reached) if part)


def _sees(context: Context, state: GameState) -> tuple[str, ...]:
    def value(name: str, lag: int = 0) -> float:
        return recorded(context, state, name, lag)

    profit = wording.dollars(value("adjusted_profit") * 1e6)
    margin = wording.exactly(value("margin"))
    growth = f"{value('growth') * 100:+z.0f}".replace("-", "−")
    return (
        f"Audited, before one-offs: profit {profit} last month; margin {margin} in its last week.",
        f"Counted: customers {growth} % a year. Read: {_papers(context, state)}.",
        explaining.automation(context, state),
        *explaining.director(context, state),
    )


def _papers(context: Context, state: GameState) -> str:
    """'no front page about a mishap this quarter', '2 front pages …': what *quiet* is judged by."""
    quarter = state.history[1:][-context.turns(3) :]
    count = round(sum(record.incidents for record in quarter))
    pages = f"{count or 'no'} front page{'s' if count > 1 else ''}"
    what = "mishaps" if count > 1 else "a mishap"
    return f"{pages} about {what} this quarter"


def _answers(context: Context, state: GameState) -> tuple[Option, ...]:
    rules = context.rules.board
    free = board.has_evidence(context, state)
    cost, up, down = -rules.refuse, rules.counter, -rules.counter_missed
    refusing = "you have an audit to show" if free else f"{cost:.0f} down; an audit would excuse it"
    ask = state.board.ask
    half = "Promise to try."
    if ask is not None and ask.kind in HALVED:
        half = f"Offer half the way: {wording.exactly(board.halved(context, state, ask))}."
    rows = (
        ("accept", "Accept.", f"met, {rules.met:.0f} points up; missed, {-rules.missed:.0f} down"),
        ("counter", half, f"half the credit, half the blame: {up:.0f} up, {down:.0f} down"),
        ("refuse", "Refuse.", refusing),
    )
    return tuple(
        Option(f"board={key}", label, 0, "", hint, current=False, available=True, reason="")
        for key, label, hint in rows
    )
