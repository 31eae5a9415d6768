"""The public words of the reversal: what is said each way, and what saying it moves, in words."""

from __future__ import annotations

from typing import Any, Final

from game.campaign.context import Context
from game.campaign.desk.turning import Public
from game.campaign.rulebook import PublicWords, Shift
from game.campaign.rules import reversal as rules
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon

_NAMES: Final = {
    "board": "board",
    "brand": "brand",
    "employer_brand": "name as an employer",
    "all.morale": "morale",
    "acquisition": "new customers",
    "costs": "other costs",
    "capability": "what the machine gets right",
}


def label(context: Context, value: str) -> str:
    """The choice in a line."""
    return _filled(context, _table(value)["label"])


def told(context: Context, value: str) -> str:
    """That it has been said, as a decision of the month."""
    return _filled(context, _table(value)["told"])


def words(context: Context, value: str) -> str:
    """What is said in public: of its lines this seed's own."""
    lines: list[str] = _table(value)["lines"]
    pick = int(context.luck.uniform("cosmetic:reversal", 0) * len(lines))
    return _filled(context, lines[pick])


def choices(context: Context, state: GameState) -> tuple[Public, ...]:
    """Every way of saying it, with its price; the draft first."""
    values = (rules.START, *context.rules.reversal.public)
    return tuple(
        Public(value, label(context, value), words(context, value), prices(context, state, value))
        for value in values
    )


def hint(context: Context, state: GameState, value: str) -> str:
    """What the words move at once, in short."""
    spoken = rules.spoken(context.rules.reversal, value)
    shown = spoken.caught if _shown(context, state, spoken) else ()
    at_once: dict[str, float] = {}
    for one in (*spoken.effects, *shown):
        if not one.weeks:
            at_once[one.target] = at_once.get(one.target, 0.0) + one.value
    return ", ".join(_moved(Shift(name, "add", by)) for name, by in at_once.items())


def prices(context: Context, state: GameState, value: str) -> tuple[str, ...]:
    """All that the words move, and what they leave standing, a line each."""
    spoken = rules.spoken(context.rules.reversal, value)
    moved = ", ".join(_moved(one) for one in spoken.effects)
    floor = context.rules.reversal.mandate_floor * 100.0
    held = f"For {spoken.mandate_months} months the board's confidence cannot fall below"
    months = f"{held} {floor:.0f}."
    stale = context.rules.reversal.stale_months
    claims = (
        f"Claims older than {stale} months are taken back."
        if spoken.retracts
        else "Nothing is taken back: what you have claimed stands, and can still be checked."
    )
    points = "" if not moved else " Where no % stands, points of 100."
    lines = (f"{moved or 'moves nothing by itself'}.".capitalize() + points, f"{months} {claims}")
    return (*lines, *_alumni(spoken), *_caught(context, state, spoken))


def _alumni(spoken: PublicWords) -> tuple[str, ...]:
    if spoken.alumni >= 1.0:
        return ()
    lost = (1.0 - spoken.alumni) * 100.0
    return (f"{lost:.0f} % of the former staff stop taking the call.",)


def _caught(context: Context, state: GameState, spoken: PublicWords) -> tuple[str, ...]:
    if not spoken.caught:
        return ()
    cost = ", ".join(_moved(one) for one in spoken.caught)
    if _shown(context, state, spoken):
        return (
            f"You had signed the lists, and somebody has kept them: {cost} more, points of 100.",
        )
    mark = f"{spoken.caught_from * 100.0:.0f} %"
    return (f"Fewer than {mark} of the staff were laid off: nobody can show that it was you.",)


def _shown(context: Context, state: GameState, spoken: PublicWords) -> bool:
    return bool(rules.can_be_shown(spoken, state.company, context.staff_start))


def _moved(one: Shift) -> str:
    """``board −8``, ``new customers −8 % for 9 months``."""
    by = one.value if one.op == "add" else one.value - 1.0
    amount = f"{'+' if by > 0 else '−'}{abs(by) * 100.0:.0f}"
    unit = " %" if one.op == "multiply" else ""
    lasts = f" for {one.weeks * 12 / 52:.0f} months" if one.weeks else ""
    return f"{_NAMES[one.target]} {amount}{unit}{lasts}"


def _table(value: str) -> dict[str, Any]:
    table: dict[str, Any] = lexicon()["reversal"]["words"][value]
    return table


def _filled(context: Context, text: str) -> str:
    opening = context.scenario.opening
    return text.replace("{company}", opening.company).replace("{vendor}", opening.vendor)
