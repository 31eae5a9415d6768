"""What the paper prints of a claim that it has checked."""

from __future__ import annotations

from game.campaign.claims.ledger import spell
from game.campaign.claims.saying import flourish
from game.campaign.context import Context
from game.campaign.state import ClaimEntry, GameState
from game.campaign.words.lexicon import lexicon


def printed(verdict: str, context: Context, state: GameState, entry: ClaimEntry) -> str:
    """The line of a verdict: ``held``, ``mistaken`` or ``knowing``.

    Of what was said in a meeting it quotes no release. A game goes through the lines in order.

    Args:
        verdict: of this check.
        context: the game's.
        state: as it was before the check.
        entry: the claim.
    """
    table, spoken = lexicon()["checked"], entry.strength == 0.0
    lines: list[str] = (table["in_meeting"] if spoken else table)[verdict]
    text = lines[_before(state, verdict, spoken=spoken) % len(lines)]
    text = text.replace("{claim}", spell(context, entry))
    return text if spoken else text.replace("{flourish}", flourish(context, entry))


def _before(state: GameState, verdict: str, *, spoken: bool) -> int:
    """How many of the kind have been judged so before."""
    return sum(one.state == verdict and (one.strength == 0.0) == spoken for one in state.claims)
