"""Opening what was recorded as a game in hand."""

from __future__ import annotations

from game.campaign.session import Session
from game.cli.replayed.recorded import recorded_run
from game.errors import ActionError, GameError


def opened(run: str) -> Session:
    """The game of a run code or an exported file, as it stood; kept nowhere.

    One that is not over can only be looked at: nobody shall try a ranked month out beforehand.

    Raises:
        GameError: it is neither, of no scenario known here, or of rules that these do not follow.
    """
    recorded = recorded_run(run.strip(), "")
    game = Session(recorded.scenario, recorded.head)
    try:
        game.replay(recorded.decisions)
    except ActionError as error:
        raise GameError(f"the rules of today do not play it as it was played: {error}") from error
    last = game.hashes[-1] if game.hashes else ""
    same = last.startswith(recorded.last_hash) if last and recorded.last_hash.strip("0") else True
    differs = "" if same else " It comes out differently from how it was recorded."
    game.note = f"Played again as it was recorded; it is not kept here.{differs}"
    if game.desk().phase != "over":
        game.read_only = "this game goes on where it was begun: here it can only be looked at"
    return game
