"""A game that breaks the program, told so that anyone can repeat it."""

from __future__ import annotations

from game.campaign.session.session import Session
from game.errors import GameError
from game.lab.autoplay.results import CrashFound
from game.lab.campaigns.playing import head_of
from game.lab.crowd.gathering import Lost
from game.lab.crowd.players import PLAYERS, crew
from game.lab.sweep.asked import Work
from game.model.luck import Luck
from game.model.numbers import FLOATS


def told(work: Work, lost: Lost) -> CrashFound:
    """Play a game alone, in floats, decision by decision, until it breaks."""
    head = head_of(work.scenario(), work.seed, lost.run, work.difficulty)
    session = Session(work.scenario(), head)
    who = crew(float(lost.who), Luck(work.seed, lost.run), FLOATS)
    month, error = 0, lost.error
    try:
        while session.desk().phase != "over":
            session.autoplay(who)
    except GameError:
        raise
    except Exception as broken:  # noqa: BLE001 - what breaks is what is looked for
        month = len(session.hashes) + 1
        error = f"{type(broken).__name__}: {' '.join(str(broken).split())[:120]}"
    return CrashFound(
        player=PLAYERS[lost.who],
        seed=work.seed,
        run=lost.run,
        month=month,
        error=error,
        code=session.code,
        decisions=session.decisions,
    )
