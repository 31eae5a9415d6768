"""What the reversal sets and costs, in words; the numbers are the rulebook's."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk.turning import Stretch
from game.campaign.month.mandate import turns_of
from game.campaign.state import GameState
from game.campaign.words.dates import beyond
from game.campaign.words.serving import planned, serving


def means(context: Context) -> tuple[str, ...]:
    """Its parts, a line each."""
    parts, focus = context.rules.reversal, context.rules.focus
    at_most = (parts.ai_share_service, parts.ai_share_plan)
    back = (round(parts.headcount * 100.0), round(parts.headcount_plan * 100.0))
    return (
        (
            f"At most so much of the work is left to the machine: {_each(context, at_most)}. "
            f"{parts.review} % of what it writes is read first."
        ),
        (
            f"You hire back towards the staff of your first day: {_each(context, back)}. "
            "Former staff are asked first."
        ),
        *_gig(context),
        "The way to a human is opened and promised; the freeze ends; training begins.",
        f"A quality programme runs for {parts.programme_months} months, out of people's hours.",
        (
            f"It takes {_points(context)} points of attention now, "
            f"{focus.reversal_monthly} a month for {focus.reversal_months} months."
        ),
        (
            "The board lets you: for as long as your words hold it still, it does not sink below "
            f"{parts.mandate_floor * 100:.0f}, whatever it hears."
        ),
        "It helps, slowly. Once the month is over it cannot be unsaid.",
    )


_QUALITY = "quality, out of people's hours"


def _each(context: Context, shares: tuple[int, int]) -> str:
    """'Support 40 %, Marketing and Engineering 35 %': who serves customers, and the others."""
    pairs = zip((serving(context), planned(context)), shares, strict=True)
    return ", ".join(f"{names} {share} %" for names, share in pairs if names)


def _gig(context: Context) -> tuple[str, ...]:
    """What the gig pool is; nothing where there is nobody whose line it could hold."""
    parts, names = context.rules.reversal, serving(context)
    if not names:
        return ()
    pool = f"Gig workers, up to {parts.gig} % of the staff of {names}, hold the line for "
    return (f"{pool}{parts.gig_months} months. They know what the app tells them.",)


def _pool(context: Context) -> str:
    return f"up to {context.rules.reversal.gig} % of {serving(context) or 'staff'}"


def _points(context: Context) -> str:
    """'4', or '3 or 4' where it depends on what is said."""
    price, ways = context.rules.focus.reversal, context.rules.reversal.public.values()
    return " or ".join(str(each) for each in sorted({price, *(price + way.focus for way in ways)}))


def stretches(context: Context, state: GameState) -> tuple[Stretch, ...]:
    """What runs for how long; before it begins, as long as it would run."""
    parts, focus, orders = context.rules.reversal, context.rules.focus, state.orders
    begun = state.reversal.month

    def until(turns: int) -> int:
        return begun + turns if begun else 0

    attention, mandate = context.turns(focus.reversal_months), turns_of(context, state)
    pool, programme = context.turns(parts.gig_months), context.turns(parts.programme_months)
    rows = (
        ("attention", f"{focus.reversal_monthly} focus a month", until(attention), attention),
        ("mandate", "the board does not dismiss you", until(mandate - 1), mandate),
        ("programme", _QUALITY, orders.programme_until if begun else 0, programme),
    )
    told = tuple(Stretch(*row, beyond(context, row[2])) for row in rows)
    return (*told[:-1], _gig_pool(context, state, pool), told[-1])


def _gig_pool(context: Context, state: GameState, months: int) -> Stretch:
    """What the player has set since runs until it is set anew, whatever the reversal had set."""
    orders, begun = state.orders, state.reversal.month
    until = orders.gig_until if begun else 0
    if not begun or until or not orders.gig:
        return Stretch("gig pool", _pool(context), until, months, beyond(context, until))
    about = f"{orders.gig} % of {serving(context) or 'staff'}"
    last = context.scenario.pace.length
    return Stretch("gig pool", about, last, months, "until you end it")
