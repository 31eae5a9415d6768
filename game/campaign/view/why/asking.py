"""Who may be told what: the full ledger, the books, what a look has found, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.causes import Movement, Story, movement
from game.campaign.desk.why import Reason, Why
from game.campaign.fold import Fold
from game.campaign.knowing.believed import believe, live_sample
from game.campaign.view.why import found, known
from game.campaign.view.why.happened import happened, taken_since
from game.campaign.view.why.ledger import ledger_reasons, spell_head, spell_since
from game.errors import ActionError

UNASKED = "What moved it, nobody has looked into. This is what you decided and what came since."
UNDECIDED = "What moved it, nobody has looked into. There is no order of yours since {when}."
UNPARTED = (
    "Blows and gains fade with the months: this is what is left of each. Between meetings it moves "
    "as a whole; for that part, below, only what you did and what came."
)
STILL = "Nothing has moved it since {when}."
SCORE = (
    "the score is no figure of the desk: it is made of value, customers, people and trust against "
    "your first day, and is told on the last page, at the end and two years later"
)
DOUBTFUL = ("reported", "sampled", "unknown")
"""Standings of figures that may not be true: the desk shows something else than the ledger."""
SPANS = (1, 3, 6, 12, 24)
"""Months back that a figure is compared with, beside the first day."""


def why_of(
    fold: Fold, story: Story, figure: str, since: int | None, decisions: Sequence[str]
) -> Why:
    """What moved a figure since the end of month `since` (None: since the first day).

    Args:
        fold: the game in hand.
        story: the same gone through with its causes.
        figure: a desk figure's id, a stock's, or ``support.quality``.
        since: the month compared with.
        decisions: of the open turn.

    Raises:
        ActionError: there is no such figure.
    """
    moved = movement(story, figure, since or 0, decisions)
    if moved is None:
        return _nothing(story, figure)
    if fold.context.head.practice or fold.state.stage == "over":
        return _all(fold, moved, story)
    return _told(fold, story, moved)


def _nothing(story: Story, figure: str) -> Why:
    from game.campaign.causes.figures import figure as known_figure

    if figure == "score":
        raise ActionError(SCORE)
    if known_figure(story.context, figure) is None:
        raise ActionError(f"there is no figure {figure[:40]!r}; type why for those there are")
    after = "Its past was played by another version of the game."
    return Why(figure, 0, 0, "", (), after if not story.chapters else "", ())


def _all(fold: Fold, moved: Movement, story: Story) -> Why:
    reasons, rest = ledger_reasons(moved, taken_since(story, moved.since))
    head = f"{'In truth ' if _doubtful(fold, moved.figure) else ''}{spell_head(moved)}"
    return Why(moved.figure, moved.since, moved.until, head, reasons, rest, _months(story))


def _doubtful(fold: Fold, figure: str) -> bool:
    """Whether the desk shows a figure that is not counted, so that it may move otherwise."""
    shown = (one for one in fold.context.reporters if one.id == figure)
    return any(believe(fold.context, fold.state, one).standing in DOUBTFUL for one in shown)


def _told(fold: Fold, story: Story, moved: Movement) -> Why:
    reasons, head, after = _by_knowledge(fold, story, moved)
    return Why(moved.figure, moved.since, moved.until, head, reasons, after, _months(story))


def _by_knowledge(fold: Fold, story: Story, moved: Movement) -> tuple[tuple[Reason, ...], str, str]:
    """Of a ranked game in play: reasons, head, and what stands below."""
    context, name = fold.context, moved.figure
    tail = name.rpartition(".")[2]
    if tail in known.BOOKED:
        if moved.since == moved.until:
            return (), "", STILL.replace("{when}", spell_since(moved))
        return known.booked(story, moved), spell_head(moved), ""
    look = found.look_at(context, name)
    sample = live_sample(context, fold.state, look) if look else None
    told = found.found(story, name, sample) if sample else ()
    if sample and told:
        return told, "", found.caveat(sample)
    lines = happened(fold, story, moved.since)
    if name == "board" and moved.since != moved.until:
        return (*known.minutes(moved), *lines), spell_head(moved), UNPARTED
    if sample:
        return lines, "", found.nothing_found(sample)
    return lines, "", UNASKED if lines else UNDECIDED.replace("{when}", spell_since(moved))


def _months(story: Story) -> tuple[int, ...]:
    if not story.chapters:
        return ()
    first, last = story.chapters[0].month, story.chapters[-1].month
    return tuple(dict.fromkeys((*(last - back for back in SPANS if last - back > first), first)))
