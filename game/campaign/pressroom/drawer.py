"""What lies in the drawer about a claim, before it is made."""

from __future__ import annotations

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample
from game.campaign.rules import looks
from game.campaign.state import GameState
from game.scenario.rules import ClaimKind

VERDICT = {"measured": "it is so", "against the sample": "it is not so"}


def tells(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> str:
    """'not measured', 'your sample says 82 ±4: it is not so', 'the books say: it is so'."""
    knew = claims.known(context, state, kind, claimed)
    if knew == "unmeasured":
        return "it has not been measured"
    found = claims.measured(context, state, kind)
    if not kind.look or found is None:
        books = claims.spell_level(kind, claims.truth(context, state, kind))
        what = kind.figure.replace("_", " ")
        return f"the books say {books} ({what}): {VERDICT[knew]}"
    figure = context.rules.looks.kinds[kind.look].figure
    sample = live_sample(context, state, figure)
    band = _band(context, state, figure) if sample and sample.figure == kind.figure else ""
    return f"your sample says {claims.spell_level(kind, found)}{band}: {VERDICT[knew]}"


def _band(context: Context, state: GameState, figure: str) -> str:
    sample = live_sample(context, state, figure)
    if sample is None:
        return ""
    age = float(state.month - sample.month)
    width = looks.aged(sample.band, age, context.rules.looks.widening)
    return f" ±{width * 100:.0f}"
