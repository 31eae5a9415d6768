"""A ferry line in which much cannot wait."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.interruption.answering import default, waiting
from game.campaign.journal.journal import JournalStore
from game.campaign.session import Session, new_session
from game.scenario.loading import load
from game.scenario.rules import Scenario
from tests.campaign.playing import decide

FERRY = Path(__file__).parents[1] / "golden" / "ferry.toml"
OFTEN = {
    'id = "kiosk"\n': 'id = "kiosk"\ninterrupts = true\n',
    "cooldown = 3\nchance = 0.5\n": "cooldown = 1\nchance = 1.0\ninterrupts = true\n",
    "cooldown = 2\nchance = 0.7\n": "cooldown = 1\nchance = 1.0\ninterrupts = true\n",
}
SEED = "MOTH-4473"


@cache
def urgent() -> Scenario:
    """The ferry line; three of its dilemmas come between two weeks."""
    text = FERRY.read_text(encoding="utf-8")
    for before, after in OFTEN.items():
        assert text.count(before) == 1
        text = text.replace(before, after)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ferry.toml"
        path.write_text(text, encoding="utf-8")
        return load(path)


def to_interruption(fold: Fold) -> Fold:
    """Advance until something cannot wait."""
    while fold.state.stage != "interrupted":
        decide(fold, "board=accept" if fold.state.stage == "board" else "advance")
    return fold


def by_default(fold: Fold) -> str:
    """The default answer to what cannot wait."""
    return str(default(fold.context, fold.state))


def key(fold: Fold) -> str:
    """The key of what cannot wait."""
    return waiting(fold.context, fold.state)


def interrupted_session(store: JournalStore | None = None) -> Session:
    """A game that is kept, up to what cannot wait."""
    session = new_session(urgent(), seed=SEED, practice=True, store=store)
    session.act(Action.parse("predict=never"))
    while session.desk().phase != "interrupted":
        board = session.desk().phase == "board"
        session.act(Action.parse("board=accept" if board else "advance"))
    return session
