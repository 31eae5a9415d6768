"""The ledger's entries: said, faded, taken back, and in words."""

from __future__ import annotations

from game.campaign.claims.knowledge import believed, known
from game.campaign.context import Context
from game.campaign.rules import claims as arithmetic
from game.campaign.state import ClaimEntry, GameState
from game.campaign.state.records import ClaimState
from game.campaign.words.wording import count, dollars
from game.frozen import replace
from game.model.numbers import FLOATS
from game.scenario.rules import ClaimKind
from game.scenario.vocabulary import COMPANY


def level(context: Context, state: GameState, kind: ClaimKind, boldness: int) -> float:
    """The figure a release of this boldness would claim."""
    on_day_one = state.history[0].true[context.names.index[kind.figure]]
    base = on_day_one if kind.base == "start" else believed(context, state, kind)
    claimed = base + arithmetic.lift(kind, boldness)
    return arithmetic.level(claimed, most_of(kind, claimed), FLOATS)


def most_of(kind: ClaimKind, claimed: float) -> float:
    """The most that a figure can be; what is unbounded can be what is claimed."""
    return COMPANY[kind.figure].high if kind.figure in COMPANY else claimed


def release(
    context: Context, state: GameState, kind: ClaimKind, boldness: int, wording: str = ""
) -> GameState:
    """Enter a claim into the ledger, with what was known, in the words it was said in."""
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
        wording=wording,
    )
    return replace(state, claims=(*state.claims, entry))


def live_strength(context: Context, state: GameState, weeks_into_month: int) -> float:
    """The claims stock's input this week, 0-1: what is left of every claim not taken back."""
    total = 0.0
    for entry in state.claims:
        if entry.state in {"mistaken", "knowing", "retracted"}:
            continue
        turns = state.month - entry.month
        weeks = arithmetic.weeks_since(turns, weeks_into_month, quarterly=context.quarterly)
        total += entry.strength * arithmetic.left(weeks, context.rules.claims, FLOATS)
    return FLOATS.minimum(total, 1.0)


def spell(context: Context, entry: ClaimEntry) -> str:
    """A claim as the ledger has it."""
    kind = context.claim_kinds[entry.kind]
    return worded(kind, kind.short, entry.level)


def bare(kind: ClaimKind, value: float) -> str:
    """A claim in short, without the ledger's quotes: 'the work of 700'."""
    return worded(kind, kind.short.strip("'"), value)


def says_nothing(kind: ClaimKind, value: float) -> bool:
    """Whether it boasts of nought: 'the work of 0'. That nobody was let go is no boast of it."""
    return kind.sign > 0 and value < kind.unit


def unsaid(kind: ClaimKind, text: str, value: float) -> str:
    """A claim's text as it is offered: without a figure while there is nothing to claim."""
    return text.replace("{n}", "…") if says_nothing(kind, value) else worded(kind, text, value)


_MOST = ("no more than {n}", "only {n}")
"""How a text says that a figure is small; before a nought it would say it twice."""


def worded(kind: ClaimKind, text: str, value: float) -> str:
    """A claim's text with its figure: never 'only 0 %', but 'none', or 'fewer than 1 %'."""
    level = spell_level(kind, value)
    if level == "0 %":
        for most in _MOST:
            text = text.replace(most, "fewer than 1 %" if value > 0.0 else "none")
    return text.replace("{n}", level)


def spell_level(kind: ClaimKind, value: float) -> str:
    """The claimed figure in words."""
    if kind.unit >= 1.0:
        return count(round(value / kind.unit) * kind.unit)
    if kind.figure in {"profit", "cash"}:
        return dollars(value * 1e6)
    return f"{value * 100:z.0f} %"


def retract(state: GameState, place: int) -> GameState:
    """Take a claim back before anybody checks; it gives back what is left of the gain."""
    return marked(state, place, "retracted")


def marked(state: GameState, place: int, verdict: ClaimState) -> GameState:
    """With the verdict on one entry, settled this month."""
    entries = list(state.claims)
    entries[place] = replace(entries[place], state=verdict, settled=state.month)
    return replace(state, claims=tuple(entries))
