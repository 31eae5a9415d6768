"""What an answer to the board's question does: a little confidence, and an entry in the ledger."""

from __future__ import annotations

from game.campaign.action import Action
from game.campaign.boardroom.questions import answers, asking, promising, telling
from game.campaign.boardroom.questions.conditions import last_claim
from game.campaign.boardroom.questions.deeds import unmeasured
from game.campaign.boardroom.questions.figures import reported
from game.campaign.claims import believed, known, retract
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.rulebook import BoardRules
from game.campaign.state import ClaimEntry, GameState, Questioned
from game.errors import ActionError
from game.frozen import replace


def answer(context: Context, state: GameState, action: Action) -> GameState:
    """The state after an answer; the board still waits for the one to what it wants.

    Raises:
        ActionError: nothing is asked, or it is no answer to it.
    """
    asked = asking.kind(context, state)
    if not asked:
        raise ActionError.unavailable(action, "no question of the board's is waiting")
    may = answers.of_kind(context, state, asked)
    if action.value not in may:
        raise ActionError(f"{asking.KEY} takes {', '.join(may)} now, not {action.value!r}")
    points = worth(context.rules.board, action.value, again=asking.is_again(state, asked))
    noted = telling.noted(context, state, asked, action.value)
    after = _entered(context, state, asked, action.value)
    after = changes.shift_board(after, points / 100.0) if points else after
    after = _gone_round(context.rules.board, after, action.value)
    return changes.note(_kept(after, asked, action.value), noted)


def passed_over(context: Context, state: GameState) -> GameState:
    """The same where only the ask was answered: whoever asked lets the question go."""
    asked = asking.kind(context, state)
    return _kept(state, asked, asking.LEFT) if asked else state


def worth(rules: BoardRules, said: str, *, again: bool) -> float:
    """What an answer moves the board's confidence by, points."""
    admitted = rules.admitted_late if again else rules.admitted
    return {
        "figure": rules.said_figure,
        "sample": rules.said_sample,
        "worse": rules.said_worse,
        "look": rules.said_look,
        "own": rules.owned,
        "blame": rules.blamed,
        "audit": rules.said_audit,
        "count": rules.said_count,
        "admit": admitted,
    }.get(said, 0.0)


def _gone_round(rules: BoardRules, state: GameState, said: str) -> GameState:
    """Minutes go round: the staff read who was at fault, and who has said so."""
    points = {"own": rules.minutes_morale, "blame": -rules.minutes_morale}.get(said, 0.0)
    return changes.shift_morale(state, points / 100.0) if points else state


def _kept(state: GameState, asked: str, said: str) -> GameState:
    questions = (*state.board.questions, Questioned(state.month, asked, said))
    return replace(state, board=replace(state.board, questions=questions))


def _entered(context: Context, state: GameState, asked: str, said: str) -> GameState:
    """A figure said here is a claim: it moves no price, but it can be checked like one."""
    if said == "look":
        return promising.ordered(context, state)
    about = _about(context, state, asked)
    if said == "back" and about is not None:
        return retract(state, state.claims.index(about))
    if said != "figure":
        return state
    entry = about or _reported(context, state)
    told = replace(
        entry,
        month=state.month,
        strength=0.0,
        repeats=_before(state, entry.kind),
        knew=known(context, state, context.claim_kinds[entry.kind], entry.level),
    )
    return replace(state, claims=(*state.claims, told))


def _about(context: Context, state: GameState, asked: str) -> ClaimEntry | None:
    """The release that a question is about; None where it is about none."""
    if asked == "measured":
        return unmeasured(context, state)
    return last_claim(state, "", context) if asked == "release" else None


def _before(state: GameState, kind: str) -> int:
    return sum(entry.kind == kind for entry in state.claims)


def _reported(context: Context, state: GameState) -> ClaimEntry:
    """What the vendor reports of quality, as a claim of the mildest kind."""
    kind = next(each for each in context.scenario.claims if each.figure == "quality")
    level = reported(context, state)
    return ClaimEntry(
        kind=kind.id,
        month=state.month,
        boldness=1,
        level=level,
        believed=believed(context, state, kind),
        strength=0.0,
        repeats=0,
        knew=known(context, state, kind, level),
        state="open",
        settled=0,
    )
