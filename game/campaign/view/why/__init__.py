"""'?': why a figure moved, in practice and after the end by the ledger, else by what is known."""

from game.campaign.view.why.asking import why_of

__all__ = ["why_of"]
