"""How the board judges, and what it sees, in words; the numbers are the rulebook's."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.state import GameState
from game.campaign.words import wording


def explained(context: Context) -> tuple[str, ...]:
    """How confidence moves: a sentence each."""
    rules = context.rules.board
    return (
        (
            "Between meetings it follows margin, growth, what you claimed and the brand; being "
            "behind the competitors' AI costs some while the hype lasts."
        ),
        f"Below {rules.ultimatum:.0f} there is an ultimatum; at nothing you are out.",
    )


def automation(context: Context, state: GameState) -> str:
    """Your share of AI against the competitors', and what the board makes of it."""
    share, peers = (recorded(context, state, name) for name in ("ai_share", "peers"))
    behind = "You are behind, which it minds" if peers > share else "You are not behind"
    return (
        f"Reported: AI does {wording.exactly(share)} of the work here; at your competitors, by "
        f"their own account, {wording.exactly(peers)}. {behind}."
    )


def director(context: Context, state: GameState) -> tuple[str, ...]:
    """What the new director reads, and at the first of such meetings who that is."""
    rules = context.rules.board
    arrives = context.turns(rules.new_director)
    if state.month < arrives:
        return ()
    churn, now = (recorded(context, state, name, 1) for name in ("churn_month", "churn"))
    read = f"True, a month late: churn {wording.figure(churn, 'percent')} a month"
    line = f"{read}, {wording.percent(now)} of what it was at the start."
    if state.month >= arrives + context.turns(3):
        return (line,)
    return (_arrival(rules.churn_tolerated), line)


def _arrival(tolerated: float) -> str:
    return (
        "New at the table: a director whom the large shareholders have sent for the second half. "
        "The others read what you tell them; this one reads churn, and from now on churn above "
        f"{wording.percent(tolerated)} of the start costs confidence at every meeting."
    )
