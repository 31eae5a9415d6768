"""The claims ledger: what was said, what was known, what is left of it, and how it was checked."""

from __future__ import annotations

from dataclasses import replace

from game.campaign import changes
from game.campaign.believed import live_sample, recorded
from game.campaign.context import Context
from game.campaign.rules import claims as arithmetic
from game.campaign.state import ClaimEntry, GameState
from game.campaign.state.records import ClaimState, Knew
from game.campaign.wording import count, dollars
from game.model.numbers import FLOATS
from game.scenario.rules import ClaimKind
from game.scenario.vocabulary import COMPANY

WEEKS_A_MONTH, WEEKS_A_QUARTER = 52.0 / 12.0, 13.0
REPORTED_AS = {"ai_heads": "ai_heads_reported", "quality": "reported_quality"}
"""Figures that somebody with an interest reports, and what their report is called."""
LEAST_AUTOMATED = 0.05
"""Share of work below which a quality sample says nothing about AI."""
AUDITED = {
    "profit", "cash", "customers", "headcount", "laid_off", "ai_share", "board", "hype", "peers",
    "gig", "growth", "revenue",
}  # fmt: skip
"""Figures that the books tell without a look."""


def truth(context: Context, state: GameState, kind: ClaimKind) -> float:
    """What a check would find, in the figure's own unit."""
    return recorded(context, state, kind.figure)


def gap_of(context: Context, state: GameState, entry: ClaimEntry) -> float:
    """How far a claim is from the truth, in points.

    What was so when it was said is held to be so; what has come true since, too.
    """
    kind = context.claim_kinds[entry.kind]
    place = context.names.index[kind.figure]
    said = state.history[min(entry.month, len(state.history)) - 1].true[place]
    now = truth(context, state, kind)
    then_gap = arithmetic.gap_points(entry.level, said, kind.unit, kind.sign)
    return min(then_gap, arithmetic.gap_points(entry.level, now, kind.unit, kind.sign))


def believed(context: Context, state: GameState, kind: ClaimKind) -> float:
    """What the desk believes of the claimed figure: a look, else the reporter, else the books.

    Of what nobody reports it believes that nothing has changed since the first day.
    """
    found = measured(context, state, kind)
    if found is not None:
        return found
    if kind.figure in REPORTED_AS:
        return recorded(context, state, REPORTED_AS[kind.figure])
    if kind.figure in AUDITED:
        return recorded(context, state, kind.figure)
    return state.history[0].true[context.names.index[kind.figure]]


def level(context: Context, state: GameState, kind: ClaimKind, boldness: int) -> float:
    """The figure a release of this boldness would claim."""
    lift = kind.lift[boldness - 1] * kind.unit * kind.sign
    on_day_one = state.history[0].true[context.names.index[kind.figure]]
    base = on_day_one if kind.base == "start" else believed(context, state, kind)
    claimed = base + lift
    most = COMPANY[kind.figure].high if kind.figure in COMPANY else claimed
    return min(max(claimed, 0.0), most)


def known(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> Knew:
    """What lay in the drawer when it was said."""
    tolerance = context.rules.claims.tolerance
    if not kind.look:
        gap = arithmetic.gap_points(claimed, truth(context, state, kind), kind.unit, kind.sign)
        return "against the sample" if gap > tolerance else "measured"
    found = measured(context, state, kind)
    if found is None:
        return "unmeasured"
    gap = arithmetic.gap_points(claimed, found, kind.unit, kind.sign)
    return "against the sample" if gap > tolerance else "measured"


def measured(context: Context, state: GameState, kind: ClaimKind) -> float | None:
    """The claimed figure by a look in the drawer; None where nobody has looked."""
    figure = context.rules.looks.kinds[kind.look].figure if kind.look else kind.figure
    sample = live_sample(context, state, figure)
    if sample is None or sample.figure == kind.figure:
        return sample.value if sample else None
    if kind.figure != "ai_heads":
        return None
    share = max(recorded(context, state, "ai_share"), LEAST_AUTOMATED)
    wrong = (recorded(context, state, "reported_quality") - sample.value) / share
    return recorded(context, state, "ai_heads_reported") * min(max(1.0 - wrong, 0.0), 1.0)


def release(context: Context, state: GameState, kind: ClaimKind, boldness: int) -> GameState:
    """Enter a claim into the ledger, with what was known."""
    rules = context.rules.claims
    repeats = sum(entry.kind == kind.id for entry in state.claims)
    claimed = level(context, state, kind, boldness)
    entry = ClaimEntry(
        kind=kind.id,
        month=state.month,
        boldness=boldness,
        level=claimed,
        believed=believed(context, state, kind),
        strength=arithmetic.fresh_strength(rules, boldness, repeats, FLOATS),
        repeats=repeats,
        knew=known(context, state, kind, claimed),
        state="open",
        settled=0,
    )
    return replace(state, claims=(*state.claims, entry))


def live_strength(context: Context, state: GameState, weeks_into_month: int) -> float:
    """The claims stock's input this week, 0-1: what is left of every claim not taken back."""
    total, turn = 0.0, WEEKS_A_QUARTER if context.quarterly else WEEKS_A_MONTH
    for entry in state.claims:
        if entry.state in {"mistaken", "knowing", "retracted"}:
            continue
        weeks = (state.month - entry.month) * turn + weeks_into_month
        total += arithmetic.faded(entry.strength, weeks, context.rules.claims, FLOATS)
    return min(total, 1.0)


def spell(context: Context, entry: ClaimEntry) -> str:
    """A claim as the ledger has it."""
    kind = context.claim_kinds[entry.kind]
    return kind.short.replace("{n}", spell_level(kind, entry.level))


def spell_level(kind: ClaimKind, value: float) -> str:
    """The claimed figure in words."""
    if kind.unit >= 1.0:
        return count(round(value / kind.unit) * kind.unit)
    if kind.figure in {"profit", "cash"}:
        return dollars(value * 1e6)
    return f"{value * 100:.0f} %"


def settle(context: Context, state: GameState, place: int, gap: float) -> GameState:
    """The press has checked: held, mistaken or knowing, with what follows."""
    rules, entry = context.rules.claims, state.claims[place]
    text = spell(context, entry)
    if arithmetic.holds(gap, rules):
        worth = arithmetic.told_again(rules, entry.repeats, FLOATS) / 100.0
        state = _mark(state, place, "held")
        state = changes.shift_brand(state, rules.held_brand * worth)
        state = changes.shift_board(state, rules.held_board * worth)
        return changes.tell(
            state, f"The press checked {text}. It held. This was reported on page 9."
        )
    knowing = entry.knew == "against the sample"
    board, brand = arithmetic.penalty(rules, entry.boldness, knowing=knowing)
    state = _mark(state, place, "knowing" if knowing else "mistaken")
    state = changes.shift_brand(changes.shift_board(state, board), brand)
    word = "false, and you had the sample" if knowing else "mistaken"
    return changes.tell(state, f"The press checked {text}: {word}. Page 1.")


def _mark(state: GameState, place: int, verdict: ClaimState) -> GameState:
    entries = list(state.claims)
    entries[place] = replace(entries[place], state=verdict, settled=state.month)
    return replace(state, claims=tuple(entries))


def retract(state: GameState, place: int) -> GameState:
    """Take a claim back before anybody checks; it gives back what is left of the gain."""
    return _mark(state, place, "retracted")


def check_all(context: Context, state: GameState, incidents: float) -> GameState:
    """The month's checks of the open claims."""
    rules = context.rules.claims
    knowing = float(sum(entry.state == "knowing" for entry in state.claims))
    for place, entry in enumerate(state.claims):
        if entry.state != "open" or entry.month == state.month:
            continue
        gap = gap_of(context, state, entry)
        chance = arithmetic.check_chance(
            rules, entry.boldness, incidents, gap, knowing, context.difficulty.checks, FLOATS
        )
        if context.luck.uniform(f"check:{place}", state.month) < chance:
            state = settle(context, state, place, gap)
    return state
