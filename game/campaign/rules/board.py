"""How the board asks, judges and warns, in both number worlds; confidence is 0-1."""

from __future__ import annotations

from typing import Final, Literal

from game.campaign.rulebook import BoardRules
from game.model.adding import added
from game.model.numbers import Num, Numbers, Truth

AskKind = Literal["ai_share", "margin", "headcount", "growth", "quiet", "evidence"]
ASKS: Final[tuple[AskKind, ...]] = (
    "ai_share", "margin", "headcount", "growth", "quiet", "evidence",
)  # fmt: skip
"""What a board can ask for: everywhere in these rules a kind is its place here."""
AI_SHARE, MARGIN, HEADCOUNT, GROWTH, QUIET, EVIDENCE = range(6)
GONE: Final = 0.005
"""Confidence that is none any more."""
TENTHS: Final = 1000.0
"""Tenths of a point in a whole."""


def asked(
    draw: Num,
    last: Num,
    hiring_back: Truth,
    behind: Truth,
    audits: tuple[Truth, Truth],
    xp: Numbers,
) -> Num:
    """What the board asks for next: after the reversal nothing that would undo it.

    Args:
        draw: uniform 0-1.
        last: kind that it will not ask for again now: what it asked for last, unless that was
            missed; of none a number that is no kind.
        hiring_back: the reversal has begun: nobody then asks for cuts, or for the margin they make.
        behind: peers have automated more.
        audits: whether the new director is there, who reads audits, and whether one of late lies
            there; after the reversal all of them want what they were told to be checked.
        xp: the number world.
    """
    always = xp.either(behind, xp.negate(behind))
    staying = xp.negate(hiring_back)
    director, lying = audits
    checked = xp.both(xp.either(director, hiring_back), xp.negate(lying))
    fits = (xp.both(behind, staying), staying, staying, always, always, checked)
    may = tuple(xp.both(so, xp.negate(last == place)) for place, so in enumerate(fits))
    pick = xp.floor(draw * added(xp.number(so) for so in may))
    kind: Num = 0.0
    before: Num = 0.0
    for place, so in enumerate(may):
        kind = xp.where(xp.both(so, before == pick), float(place), kind)
        before = before + xp.number(so)
    return kind


def of_kind(kind: Num, values: tuple[Num, ...], xp: Numbers) -> Num:
    """The value that belongs to a kind, of values in the order of `ASKS`."""
    found = values[0]
    for place, value in enumerate(values):
        found = xp.where(kind == float(place), value, found)
    return found


def levels(
    rules: BoardRules, margin: Num, peers: Num, headcount: Num, growth: Num, xp: Numbers
) -> tuple[Num, ...]:
    """What must be reached, by kind, from how things stand now: of growth never more than none."""
    fewer = headcount * (1.0 - rules.headcount)
    grown = xp.minimum(growth + rules.growth, 0.0)
    wanted = (peers, margin + rules.margin, fewer, grown)
    return (*(_told(level, xp) for level in wanted), 0.0, 0.0)


def _told(level: Num, xp: Numbers) -> Num:
    """A level to the tenth of a point in which it is told: what nobody was told is not judged."""
    return xp.floor(level * TENTHS + 0.5) / TENTHS


def countered(rules: BoardRules, kind: Num, level: Num, now: Num, xp: Numbers) -> Num:
    """The level of a counter-offer, which promises part of the way from `now`."""
    half = _told(now + (level - now) * rules.halfway, xp)
    return xp.where(kind <= float(HEADCOUNT), half, level)


def met(
    kind: Num, level: Num, now: Num, sight: tuple[Truth, Truth], xp: Numbers
) -> Truth:  # fmt: skip
    """Whether an ask has been met, by the figures that the board can see.

    Args:
        kind: of the ask.
        level: what was to be reached.
        now: the figure asked for, as it is.
        sight: whether there has been no front page since, and whether an audit lies there.
        xp: the number world.
    """
    quiet, evidence = sight
    fewer = _chosen(kind == float(HEADCOUNT), now <= level, now >= level, xp)
    counted = _chosen(kind == float(QUIET), quiet, fewer, xp)
    return _chosen(kind == float(EVIDENCE), evidence, counted, xp)


def _chosen(condition: Truth, a: Truth, b: Truth, xp: Numbers) -> Truth:
    return xp.either(xp.both(condition, a), xp.both(xp.negate(condition), b))


def judgement(rules: BoardRules, accepted: Truth, met: Truth, now: Num, xp: Numbers) -> Num:
    """The change of confidence for an ask that was accepted (or countered), met or missed.

    One that was missed hurts, but is never by itself the end.
    """
    agreed = xp.where(met, rules.met, rules.missed)
    bargained = xp.where(met, rules.counter, rules.counter_missed)
    change = xp.where(accepted, agreed, bargained) / 100.0
    worst = rules.never_by_itself / 100.0 - now
    return xp.maximum(change, xp.minimum(worst, 0.0))


def refusal(rules: BoardRules, evidence: Truth, xp: Numbers) -> Num:
    """The change of confidence for refusing; free with audited evidence."""
    return xp.where(evidence, 0.0, rules.refuse / 100.0)


def churn_read(rules: BoardRules, churn_ratio: Num, xp: Numbers) -> Num:
    """What the new director's reading of churn costs at a meeting: nothing while tolerated."""
    above = xp.clip(churn_ratio - rules.churn_tolerated, 0.0, rules.churn_most)
    return -rules.churn_seen / 100.0 * above


def warned(
    rules: BoardRules, confidence: Num, left: Num, mandate: Truth, xp: Numbers
) -> tuple[Num, Truth]:
    """An ultimatum below 25, two meetings to mend it; at zero, or under its mark after them, out.

    Who is above the mark by then stays, and every meeting can be the last until confidence is
    back at 25: what peers automate drags everybody below that for a while, and experiment 2 wants
    *hold* dismissed in 10-40 % of runs, not in nine of ten. A mandate lifts it: who may not be
    sent away is not threatened.

    Args:
        rules: the board's.
        confidence: after this meeting.
        left: meetings left of the ultimatum that runs; 0: none does.
        mandate: whether admitting the mistake still holds the board back.
        xp: the number world.

    Returns:
        Meetings left now, and whether this was the last one.
    """
    danger = xp.both(confidence < rules.ultimatum / 100.0, xp.negate(mandate))
    lapsed = xp.both(left == 1.0, confidence < rules.ultimatum_mark / 100.0)
    out = xp.either(confidence <= GONE, xp.both(danger, lapsed))
    fewer = xp.maximum(left - 1.0, 1.0)
    running = xp.where(left > 0.0, fewer, float(rules.ultimatum_meetings))
    return xp.where(out, left, xp.where(danger, running, 0.0)), out
