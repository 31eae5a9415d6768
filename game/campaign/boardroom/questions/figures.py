"""The figures in a question's words: of the books, of the drawer, and of what was claimed."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.boardroom.questions.conditions import last_claim
from game.campaign.boardroom.questions.deeds import lost, quarter_ago, remembered, unmeasured
from game.campaign.claims import said as released
from game.campaign.claims import spell_level, worded
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.state import ClaimEntry, GameState
from game.campaign.words.wording import count, percent


def filled(context: Context, state: GameState, text: str) -> str:
    """A text with the figures that stand in it."""
    for name, figure in _FIGURES.items():
        if f"{{{name}}}" in text:
            text = text.replace(f"{{{name}}}", figure(context, state))
    return text


def reported(context: Context, state: GameState) -> float:
    """Quality as its vendor reports it."""
    return recorded(context, state, "reported_quality")


def _claim(context: Context, state: GameState) -> str:
    entry = last_claim(state, "ai_heads", context)
    return spell_level(context.claim_kinds[entry.kind], entry.level) if entry else ""


def _release(context: Context, state: GameState) -> str:
    entry = last_claim(state, "", context)
    return released(context, entry) if entry else ""


def _short(context: Context, state: GameState) -> str:
    return _in_short(context, last_claim(state, "", context))


def _unmeasured(context: Context, state: GameState) -> str:
    return _in_short(context, unmeasured(context, state))


def _in_short(context: Context, entry: ClaimEntry | None) -> str:
    if entry is None:
        return ""
    kind = context.claim_kinds[entry.kind]
    return worded(kind, kind.short, entry.level)


def _sampled(figure: str) -> Callable[[Context, GameState], str]:
    def found(context: Context, state: GameState) -> str:
        sample = live_sample(context, state, figure)
        return percent(sample.value) if sample else ""

    return found


def _counted(name: str, *, of_staff: bool = False) -> Callable[[Context, GameState], str]:
    def told(context: Context, state: GameState) -> str:
        value = recorded(context, state, name)
        return count(value * sum(context.staff_start) if of_staff else value)

    return told


def _name(context: Context, state: GameState) -> str:
    person = remembered(context, state)
    return person.name if person else ""


def _role(context: Context, state: GameState) -> str:
    person = remembered(context, state)
    return person.role if person else ""


def _fewer(context: Context, state: GameState) -> str:
    return count(sum(context.staff_start) - recorded(context, state, "heads"))


_FIGURES: dict[str, Callable[[Context, GameState], str]] = {
    "claim": _claim,
    "release": _release,
    "short": _short,
    "unmeasured": _unmeasured,
    "reported": lambda context, state: percent(reported(context, state)),
    "found": _sampled("quality"),
    "tired": _sampled("burnout"),
    "silent": _sampled("silent"),
    "heads": _counted("heads"),
    "gone": _counted("laid_off", of_staff=True),
    "alumni": _counted("alumni"),
    "back": lambda _context, state: count(state.reversal.boomerangs),
    "gig": _counted("gig", of_staff=True),
    "name": _name,
    "role": _role,
    "fewer": _fewer,
    "was": lambda context, state: percent(quarter_ago(context, state, "ai_share")),
    "now": lambda context, state: percent(recorded(context, state, "ai_share")),
    "lost": lambda context, state: count(lost(context, state)),
}
"""By the name that stands in braces in ``assets/words.toml``."""
