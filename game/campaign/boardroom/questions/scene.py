"""The question as a face shows it: who asks, what, and what can be answered."""

from __future__ import annotations

from game.campaign.boardroom.questions import answers, asking, telling
from game.campaign.boardroom.questions.answering import worth
from game.campaign.context import Context
from game.campaign.desk.meeting import BoardQuestion
from game.campaign.desk.offers import Option
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon


def question(context: Context, state: GameState) -> BoardQuestion | None:
    """The question that waits for an answer; None where none does."""
    kind = asking.kind(context, state)
    if not kind:
        return None
    return BoardQuestion(
        who=lexicon()["boardroom"]["names"][telling.words(kind)["who"]],
        text=telling.asked(context, state, kind),
        options=tuple(
            _option(context, state, kind, said) for said in answers.of_kind(context, state, kind)
        ),
    )


def _option(context: Context, state: GameState, kind: str, said: str) -> Option:
    label = telling.answer(context, state, kind, said)
    hint = _hint(context, state, kind, said)
    action = f"{asking.KEY}={said}"
    return Option(action, label, 0, "", hint, current=False, available=True, reason="")


def _hint(context: Context, state: GameState, kind: str, said: str) -> str:
    points = worth(context.rules.board, said, again=asking.is_again(state, kind))
    moved = f"{abs(points):.0f} {'up' if points > 0 else 'down'}" if points else ""
    late = said == "admit" and asking.is_again(state, kind)
    told: str = "" if late else lexicon()["question_hints"].get(said, "")
    return "; ".join(part for part in (moved, told) if part)
