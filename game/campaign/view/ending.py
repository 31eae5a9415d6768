"""The curtain, the front page and the score."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign import claims
from game.campaign.boardroom.minutes import last_wish
from game.campaign.causes import Story
from game.campaign.claims import spell
from game.campaign.context import Context
from game.campaign.desk import Ending, Rival
from game.campaign.ending.conclusion import Conclusion
from game.campaign.ending.epilogue import Verdict
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.knowing.dated import left_in, told_in
from game.campaign.letters.texts import story_of
from game.campaign.rules.score import overall
from game.campaign.state import ClaimEntry, GameState, StaffMember
from game.campaign.view.curves import curves
from game.campaign.view.first_month import first_month
from game.campaign.view.letters import cite, fill
from game.campaign.view.options import options_in_the_end
from game.campaign.view.survey import believed
from game.scenario.rules import Person

MOST_FACTS = 6
MOST_QUOTES = 2
MOST_RIVALS = 5
"""Strategies on the front page: a dozen would push the facts off it."""


def ending_of(
    fold: Fold, story: Story, conclusion: Conclusion, code: str, decisions: Sequence[str] = ()
) -> Ending:
    """The front page of a finished game; `decisions` are the player's, where they are known."""
    context, state, verdict = fold.context, fold.state, conclusion.verdict
    axes, rule = verdict.now, conclusion.ending
    return Ending(
        id=rule.id,
        title=rule.title,
        paper=context.scenario.opening.paper,
        headline=fill(context, state, rule.headline),
        story=tuple(fill(context, state, text) for text in story_of(context, rule)),
        axes=(
            ("value", round(axes.value)),
            ("customers", round(axes.customers)),
            ("people", round(axes.people)),
            ("trust", round(axes.trust)),
        ),
        total=round(verdict.total),
        month_total=round(verdict.now_total),
        later_total=_later_total(context, verdict),
        par=round(conclusion.par),
        rivals=_best(conclusion),
        above_par=verdict.total > conclusion.par,
        curves=curves(fold, story),
        guess=_guess(context, state),
        prediction=_prediction(context, state),
        events=_marks(context, verdict, state),
        people=_people(context, state),
        options=options_in_the_end(context, state),
        cites=_cites(context, state),
        code=code,
        state_hash=state_hash(state),
        tried=len(conclusion.rivals),
        survey=believed(context, state),
        quotes=_quotes(context, verdict),
        later=later(context),
        last_wish=last_wish(context, fold.turns, state),
        first_month=first_month(context, conclusion.rivals, decisions),
    )


_YEARS = {12: "a year", 24: "two years", 36: "three years", 48: "four years", 60: "five years"}


def later(context: Context) -> str:
    """``a year later``, ``18 months later``; empty for none. Quarters are run whole."""
    months = context.scenario.pace.epilogue
    if context.quarterly:
        months = 3 * context.turns(months)
    if not months:
        return ""
    return f"{_YEARS.get(months, 'a month' if months == 1 else f'{months} months')} later"


def _later_total(context: Context, verdict: Verdict) -> int:
    """As whole points that make the total shown, with the last month's beside them."""
    month, whole = round(verdict.now_total), round(verdict.total)
    near = sorted(range(101), key=lambda points: abs(points - verdict.later_total))[:3]
    made = (one for one in near if round(overall(month, one, context.rules.score)) == whole)
    return next(made, near[0])


def _best(conclusion: Conclusion) -> tuple[Rival, ...]:
    ranked = sorted(conclusion.rivals, key=lambda rival: -rival.total)[:MOST_RIVALS]
    return tuple(Rival(rival.name, round(rival.total), rival.ending) for rival in ranked)


def _guess(context: Context, state: GameState) -> str:
    if state.guess < 0:
        return ""
    truth = state.history[-1].true[context.names.index["quality"]]
    return (
        f"Before the curtain rose you thought quality was {state.guess}. It was {truth * 100:.0f}."
    )


def _prediction(context: Context, state: GameState) -> str:
    if state.prediction < 0:
        return ""
    turned, turn = state.reversal.month, context.turn
    said = f"in {turn} {state.prediction}" if state.prediction else "never"
    did = f"You did, in {turn} {turned}." if turned else "You did not."
    return f"Asked when you would turn round, you said: {said}. {did}"


_FOUND = {
    "held": "It held, and was printed small.",
    "mistaken": "It was mistaken, and had not been measured.",
    "mistaken, measured": "It was mistaken, although it had been measured.",
    "knowing": "It was false, and you had it in a drawer.",
    "retracted": "It was taken back.",
}
_WORST = ("knowing", "mistaken", "held", "retracted")


def found(entry: ClaimEntry) -> str:
    """What came of a release, as the paper remembers it."""
    measured = entry.state == "mistaken" and entry.knew == "measured"
    return _FOUND["mistaken, measured" if measured else entry.state]


def _quotes(context: Context, verdict: Verdict) -> tuple[str, ...]:
    """The releases that the paper remembers: lies first, then the boldest."""
    checked = [entry for entry in verdict.final.claims if entry.state in _FOUND]
    checked.sort(key=lambda entry: (_WORST.index(entry.state), -entry.boldness, -entry.month))
    return tuple(
        f"{context.turn.capitalize()} {entry.month}: {_said(context, entry)} {found(entry)}"
        for entry in checked[:MOST_QUOTES]
    )


def _said(context: Context, entry: ClaimEntry) -> str:
    """A release in its words; what was answered to the board is no release, and has no strength."""
    if entry.strength > 0:
        return f"“{claims.said(context, entry)}”"
    kind = context.claim_kinds[entry.kind]
    return f"to the board, “{claims.bare(kind, entry.level)}”."


def _marks(context: Context, verdict: Verdict, state: GameState) -> tuple[tuple[int, str], ...]:
    marks = [(entry.month, f"you said {spell(context, entry)}") for entry in state.claims]
    marks += [
        (_settled(context, state, entry), f"{spell(context, entry)}: {entry.state}")
        for entry in verdict.final.claims
        if entry.settled
    ]
    laid_off = context.names.index["laid_off"]
    for before, after in zip(state.history, state.history[1:], strict=False):
        if after.true[laid_off] > before.true[laid_off] + 0.001:
            marks.append((after.month, "lay-offs"))
    if state.reversal.month:
        marks.append((state.reversal.month, "the reversal"))
    if state.prediction > 0:
        marks.append((state.prediction, "you said you would turn"))
    if state.board.out_month:
        marks.append((state.board.out_month, "you were out"))
    return tuple(sorted(marks))


def _settled(context: Context, state: GameState, entry: ClaimEntry) -> int:
    """The month in which the player read of it."""
    own = entry.state == "retracted"
    return entry.settled if own else told_in(context, state, entry.settled)


def _people(context: Context, state: GameState) -> tuple[str, ...]:
    return tuple(
        f"{person.name}, {person.role}. {_fate(context, state, person, member)}"
        for person, member in zip(context.scenario.people, state.staff, strict=True)
    )


def _fate(context: Context, state: GameState, person: Person, member: StaffMember) -> str:
    """What became of somebody, with the line that the scenario gives them."""
    left = left_in(context, state, member)
    if member.state == "here":
        return "Stayed."
    if member.state == "back":
        return f"Came back in {context.turn} {member.month}. {person.notes.get('back', '')}".strip()
    how = "Laid off" if member.left == "laid off" else "Resigned"
    gone = " Works somewhere else now." if member.state == "gone" else ""
    return f"{how} in {context.turn} {left}.{gone} {person.notes.get('missed', '')}".strip()


def _cites(context: Context, state: GameState) -> tuple[str, ...]:
    """Facts behind the letters of this game, the latest first, none twice."""
    cited = [
        fact
        for mail in reversed(state.mail)
        if mail.event in context.events
        for fact in context.events[mail.event].facts
    ]
    return tuple(cite(fact) for fact in dict.fromkeys(cited))[:MOST_FACTS]
