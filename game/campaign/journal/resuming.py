"""Resuming a saved game: by replay; by its last snapshot when the engine has changed."""

from __future__ import annotations

from game.campaign.journal import snapshot
from game.campaign.journal.engine import engine
from game.campaign.journal.journal import JournalStore, StoredGame
from game.campaign.journal.replay import diverging_turn
from game.campaign.journal.turns import by_turn
from game.campaign.session import Saving, Session
from game.errors import ActionError, ScenarioError, StoreError
from game.scenario.loading import load_text


def resume_session(store: JournalStore, game: str) -> Session:
    """Open a saved game where it was left, with every confirmed decision.

    A game of another engine opens from its last snapshot; where that does not fit either, it
    opens as far as it replays, read-only, and `Session.read_only` says so.

    Raises:
        StoreError: there is no such game, it cannot be read, or this version refuses its scenario.
    """
    stored = store.load(game)
    try:
        scenario = load_text(stored.head.scenario_text, f"game {stored.id}")
        by_turn(stored.decisions)
    except ScenarioError as error:
        raise StoreError(
            f"game {stored.id}, begun with {stored.head.engine}, cannot be opened by {engine()}, "
            f"which finds fault with its scenario; it is kept as it was ({error})"
        ) from error
    except IndexError as error:
        raise StoreError(
            f"game {stored.id} is damaged: it takes back what was never decided; it is kept as it "
            "was, and no other game is concerned"
        ) from error
    session = Session(scenario, stored.head, Saving(store, stored.id))
    turn = _replayed(session, stored)
    if turn:
        _from_snapshot(session, stored, turn)
    return session


def _replayed(session: Session, stored: StoredGame) -> int:
    """Replay the journal; the first turn that differs, 0 when all is as it was."""
    try:
        session.replay(stored.decisions)
    except ActionError:
        return len(session.hashes) + 1
    return diverging_turn(tuple(mark.state_hash for mark in stored.marks), session.hashes)


def _from_snapshot(session: Session, stored: StoredGame, turn: int) -> None:
    mark = stored.marks[-1] if stored.marks else None
    state = snapshot.load(mark.snapshot) if mark else None
    if mark is None or state is None:
        session.read_only = (
            f"{_since(stored.head.engine)}, and play it otherwise from turn {turn}: it can be "
            "looked at, not continued"
        )
        return
    session.note = (
        f"{_since(stored.head.engine)}; it goes on as it was left in month {state.month}."
    )
    after = _after_turn(stored.decisions, mark.turn)
    hashes = tuple(kept.state_hash for kept in stored.marks)
    session.continue_from(state, hashes, stored.decisions, after)


def _since(begun: str) -> str:
    """What has changed since; rules that no number shows leave the engine its name."""
    which = "" if begun == engine() else f" (engine {begun}, now {engine()})"
    return f"The rules have changed since this game was begun{which}"


def _after_turn(decisions: tuple[str, ...], turn: int) -> tuple[str, ...]:
    """The decisions made since a turn was closed."""
    ended = [place for place, text in enumerate(decisions) if text == "advance"]
    return decisions[ended[turn - 1] + 1 :] if 0 < turn <= len(ended) else decisions
