"""Small changes of a game state that several rules make."""

from __future__ import annotations

from game.campaign.rules.effects import shifted
from game.campaign.state import GameState
from game.frozen import replace
from game.model.numbers import FLOATS


def charge(state: GameState, focus: int) -> GameState:
    """Take focus that cannot be taken back by setting a lever back."""
    return replace(state, charged=state.charged + focus) if focus else state


def spend(state: GameState, money: float) -> GameState:
    """Pay at once, $."""
    if not money:
        return state
    return replace(state, company=replace(state.company, cash=state.company.cash - money))


def shift_board(state: GameState, points: float) -> GameState:
    """Move the board's confidence at once, as a share, within 0-1."""
    board = shifted("board", state.company.board, points, FLOATS)
    return replace(state, company=replace(state.company, board=board))


def shift_brand(state: GameState, points: float) -> GameState:
    """Move the brand at once, as a share, within .08-1."""
    brand = shifted("brand", state.company.brand, points, FLOATS)
    return replace(state, company=replace(state.company, brand=brand))


def shift_morale(state: GameState, amount: float) -> GameState:
    """Move every department's morale at once, within .05-1."""
    teams = tuple(
        replace(team, morale=shifted("morale", team.morale, amount, FLOATS))
        for team in state.company.teams
    )
    return replace(state, company=replace(state.company, teams=teams))


def touch(state: GameState, what: str) -> GameState:
    """Remember that a department or lever has been moved this month."""
    kept = tuple(entry for entry in state.touched if entry[0] != what)
    return replace(state, touched=(*kept, (what, state.month)))


def tell(state: GameState, line: str) -> GameState:
    """Add a line to the month's news."""
    return replace(state, news=(*state.news, line))


def note(state: GameState, sentence: str) -> GameState:
    """Add a sentence about a decision of this month."""
    return replace(state, decided=(*state.decided, sentence))
