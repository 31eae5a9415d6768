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
_BOOKED = {"laid_off": "laid off, of the staff on your first day"}
"""What a figure of the books is, where its name does not say it."""
_ONE_OFFS = "severance, hiring, training and integration"
_UNMEASURED = "it has not been measured"
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
        return _unmeasured(context, state, kind) + _found_out(state, kind)
    verdict = NEARLY if claims.is_nearly_so(context, state, kind, claimed) else VERDICT[knew]
    said = claims.spell_level(kind, claims.told(context, state, kind) or 0.0)
    if claims.is_booked(kind):
        return f"the books say {said} ({_booked(context, state, kind)}): {verdict}"
    figure = context.rules.looks.kinds[kind.look].figure if kind.look else kind.figure
    if figure != kind.figure:
        return f"going by your sample of {figure}, {said}: {verdict}"
    return f"your sample says {said}{_band(context, state, figure)}: {verdict}"


def _unmeasured(context: Context, state: GameState, kind: ClaimKind) -> str:
    """'the desk's 93 % is only reported; it has not been measured', of what the desk tells."""
    if kind.figure == "ai_heads" and recorded(context, state, "ai_share") <= 0.0:
        return "so far AI does none of it, by the books"
    told = claims.REPORTED_AS.get(kind.figure)
    if all(reporter.reads != told for reporter in context.reporters):
        return _UNMEASURED
    desk = claims.spell_level(kind, claims.believed(context, state, kind))
    return f"the desk's {desk} is only reported; {_UNMEASURED}"


def _found_out(state: GameState, kind: ClaimKind) -> str:
    """What the press has published of the same claim, the last time; nothing while it has not."""
    wrong = [
        entry
        for entry in state.claims
        if entry.kind == kind.id and entry.state in {"mistaken", "knowing"}
    ]
    if not wrong:
        return ""
    last = max(wrong, key=lambda entry: entry.settled)
    level = claims.spell_level(kind, last.level)
    return f"; the press found {level} mistaken in month {last.settled}"


def _booked(context: Context, state: GameState, kind: ClaimKind) -> str:
    """What the books' figure is, and how it comes from the desk's where that is another."""
    if kind.figure != "profit":
        return _BOOKED.get(kind.figure, kind.figure.replace("_", " "))
    desk = claims.spell_level(kind, recorded(context, state, "adjusted_profit"))
    return f"the desk's {desk}, less {_ONE_OFFS}"


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
