"""What lies in the drawer about a claim before it is made, and what a check would look for."""

from __future__ import annotations

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.rules import looks
from game.campaign.state import GameState
from game.scenario.rules import ClaimKind

VERDICT = {"measured": "it is so", "against the sample": "it is not so"}
NEARLY = "it is nearly so, and a check lets it pass"
_BOOKED = {
    "profit": "after severance, hiring, training and integration, which the desk's own leaves out",
    "laid_off": "laid off, of the staff on your first day",
}
"""What a figure of the books is, where its name does not say it or the desk has another."""
_CHECKED = {
    "ai_heads": "the work of {n} people, with what AI gets wrong left out",
    "quality": "true quality of {n}",
    "burnout": "burnout of {n}",
    "profit": "a profit of {n} a month, one-off costs included",
    "laid_off": "{n} laid off, of the staff on your first day",
}
"""What a check counts, by the claimed figure."""


def tells(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> str:
    """'not measured', 'your sample says 82 ±4: it is not so', 'the books say: it is so'."""
    knew = claims.known(context, state, kind, claimed)
    if knew == "unmeasured":
        idle = kind.figure == "ai_heads" and recorded(context, state, "ai_share") <= 0.0
        return "so far AI does none of it, by the books" if idle else "it has not been measured"
    verdict = NEARLY if claims.is_nearly_so(context, state, kind, claimed) else VERDICT[knew]
    found = claims.measured(context, state, kind)
    if not kind.look or found is None:
        books = claims.spell_level(kind, claims.truth(context, state, kind))
        what = _BOOKED.get(kind.figure, kind.figure.replace("_", " "))
        return f"the books say {books} ({what}): {verdict}"
    figure = context.rules.looks.kinds[kind.look].figure
    said = claims.spell_level(kind, found)
    if figure != kind.figure:
        return f"going by your sample of {figure}, {said}: {verdict}"
    return f"your sample says {said}{_band(context, state, figure)}: {verdict}"


def checked(context: Context, kind: ClaimKind, boldness: int, claimed: float) -> str:
    """'true quality of 84 %, at least; up to 3 points short of that still counts as true'.

    Of what is claimed against the first day it tells the difference: the figure of that day is
    nobody's who has not looked.
    """
    grace = _points(kind, context.rules.claims.tolerance * kind.unit)
    side = "short of" if kind.sign > 0 else "above"
    near = f"up to {grace} {side} that still counts as true"
    if kind.base == "start":
        return f"{_since(kind, boldness)}; {near}"
    level = claims.spell_level(kind, claimed)
    what = _CHECKED.get(kind.figure, f"{kind.figure.replace('_', ' ')} of {{n}}")
    edge = "at least" if kind.sign > 0 else "at most"
    return f"{what.replace('{n}', level)}, {edge}; {near}"


def _since(kind: ClaimKind, boldness: int) -> str:
    """'burnout no higher than on your first day', 'burnout 5 points lower than …'."""
    better, worse = ("higher", "lower") if kind.sign > 0 else ("lower", "higher")
    lift = kind.lift[boldness - 1] * kind.unit
    moved = f"{_points(kind, lift)} {better}" if lift else f"no {worse}"
    return f"{kind.figure.replace('_', ' ')} {moved} than on your first day"


def _points(kind: ClaimKind, amount: float) -> str:
    return claims.spell_level(kind, amount).replace(" %", " points")


def _band(context: Context, state: GameState, figure: str) -> str:
    sample = live_sample(context, state, figure)
    if sample is None:
        return ""
    age = float(state.month - sample.month)
    width = looks.aged(sample.band, age, context.rules.looks.widening)
    return f" ±{width * 100:.0f}"
