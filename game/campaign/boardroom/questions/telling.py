"""The board's question and its answers in words, with the figures of this state in them."""

from __future__ import annotations

from typing import Any

from game.campaign.boardroom.questions import asking
from game.campaign.boardroom.questions.conditions import last_claim
from game.campaign.claims import said as released
from game.campaign.claims import spell_level
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon
from game.campaign.words.wording import count, percent

ASKED = "The board asked:"
"""How the note of a question begins."""


def words(kind: str) -> dict[str, Any]:
    """A question's texts, by name."""
    table: dict[str, Any] = lexicon()["question"][kind]
    return table


def asked(context: Context, state: GameState, kind: str) -> str:
    """The question as it is asked now: sharper, where it has been evaded."""
    sharper = asking.is_again(state, kind)
    return _line(context, state, kind, "again" if sharper else "asks")


def answer(context: Context, state: GameState, kind: str, said: str) -> str:
    """An answer as it would be given."""
    return _line(context, state, kind, said)


def _line(context: Context, state: GameState, kind: str, name: str) -> str:
    """What is said of a kind this time: question and answers are of the same wording."""
    return filled(context, state, words(kind)[name][asking.wording(context, state, kind)])


def noted(context: Context, state: GameState, kind: str, said: str) -> str:
    """The two of them in one line, for what was decided; a release by its claim alone."""
    name = "again" if asking.is_again(state, kind) else "asks"
    text = words(kind)[name][asking.wording(context, state, kind)]
    question = filled(context, state, text.replace("{release}", "{short}."))
    return f"{ASKED} {question} You: {answer(context, state, kind, said)}"


def reported(context: Context, state: GameState) -> float:
    """Quality as its vendor reports it."""
    return recorded(context, state, "reported_quality")


def filled(context: Context, state: GameState, text: str) -> str:
    """A text with the figures that stand in it."""
    for name in ("claim", "release", "short", "reported", "found", "tired", "heads", "gone",
                 "alumni", "back", "gig"):  # fmt: skip
        if f"{{{name}}}" in text:
            text = text.replace(f"{{{name}}}", _figure(context, state, name))
    return text


def _figure(context: Context, state: GameState, name: str) -> str:
    if name in {"claim", "release", "short"}:
        return _claimed(context, state, name)
    if name in {"found", "tired"}:
        return _sampled(context, state, "quality" if name == "found" else "burnout")
    if name == "reported":
        return percent(reported(context, state))
    staff = sum(context.staff_start)
    return count({
        "heads": recorded(context, state, "heads"),
        "gone": recorded(context, state, "laid_off") * staff,
        "alumni": recorded(context, state, "alumni"),
        "back": state.reversal.boomerangs,
        "gig": recorded(context, state, "gig") * staff,
    }[name])  # fmt: skip


def _claimed(context: Context, state: GameState, name: str) -> str:
    entry = last_claim(state, "ai_heads" if name == "claim" else "", context)
    if entry is None:
        return ""
    if name == "release":
        return released(context, entry)
    if name == "short":
        kind = context.claim_kinds[entry.kind]
        return kind.short.replace("{n}", spell_level(kind, entry.level))
    return spell_level(context.claim_kinds[entry.kind], entry.level)


def _sampled(context: Context, state: GameState, figure: str) -> str:
    sample = live_sample(context, state, figure)
    return percent(sample.value) if sample else ""
