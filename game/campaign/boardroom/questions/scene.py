"""The question as a face shows it: who asks, what, and what can be answered."""

from __future__ import annotations

from game.campaign.boardroom.questions import answers, asking, promising, telling
from game.campaign.boardroom.questions.answering import worth
from game.campaign.boardroom.questions.figures import filled
from game.campaign.context import Context
from game.campaign.desk.meeting import BoardQuestion
from game.campaign.desk.offers import Option
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon
from game.campaign.words.wording import dollars


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
    focus, money = _price(context, state) if said == "look" else (0, "")
    return Option(action, label, focus, money, hint, current=False, available=True, reason="")


def _price(context: Context, state: GameState) -> tuple[int, str]:
    """What a promised look takes of the month to come, and of the cash."""
    found = promising.look(context, state)
    return (found[1].focus, dollars(float(found[1].money))) if found else (0, "")


def _hint(context: Context, state: GameState, kind: str, said: str) -> str:
    points = worth(context.rules.board, said, again=asking.is_again(state, kind))
    moved = f"{abs(points):.0f} {'up' if points > 0 else 'down'}" if points else ""
    late = said == "admit" and asking.is_again(state, kind)
    words = "lie" if (kind, said) == ("drawer", "figure") else said
    told = "" if late else filled(context, state, lexicon()["question_hints"].get(words, ""))
    return "; ".join(part for part in (moved, told) if part)
