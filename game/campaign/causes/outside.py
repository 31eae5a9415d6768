"""What moves stocks outside the weeks: answers, letters, looks, deeds, leavers, checks, meetings.

Each is looked at by doing it again piece by piece; what the pieces do not explain stays with the
whole they belong to, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from game.campaign import claims
from game.campaign.action import Action
from game.campaign.causes.account import Account
from game.campaign.context import Context
from game.campaign.letters.answers import default_choice
from game.campaign.letters.effects import applied
from game.campaign.letters.inbox import open_dilemmas
from game.campaign.month import changes, staff
from game.campaign.month.mandate import moves_board, upheld
from game.campaign.state import GameState
from game.campaign.state.records import StaffMember
from game.frozen import replace
from game.scenario.rules import Choice, Effect

Piece = tuple[str, GameState]
"""A cause, and the state after it."""
MANDATE = "board:mandate"
"""What keeps the board at its floor after it has been moved."""


def decided(
    account: Account, context: Context, before: GameState, action: Action, after: GameState
) -> None:
    """A decision within the month."""
    if "#" in action.key:
        event = action.key.partition("#")[0]
        choice = next(c for c in context.events[event].choices if c.id == action.value)
        _spread(account, before, after, _answered(context, before, f"answer:{event}", choice))
    elif before.company is not after.company:
        account.shift(before.company, after.company, _deed(action))


def unanswered(account: Account, context: Context, before: GameState, after: GameState) -> None:
    """Dilemmas that took their default, and the bill of a new vendor."""
    state = before
    for _, mail, event in open_dilemmas(context, before):
        pieces = list(_answered(context, state, f"left:{mail.event}", default_choice(event)))
        for cause, then in pieces:
            account.shift(state.company, then.company, cause)
            state = then
    account.shift(state.company, after.company, "deed:vendor")


def left(account: Account, context: Context, before: GameState, after: GameState) -> None:
    """Named people who went, with what only they knew."""

    def gone() -> Iterator[Piece]:
        state = before
        for person, was, now in zip(
            context.scenario.people, before.staff, after.staff, strict=True
        ):
            if was != now and (how := _how(was, now)):
                state = staff.leave(context, state, person.id, how)
                yield f"person:{person.id}:{how}", state

    _spread(account, before, after, gone())


def checked(account: Account, context: Context, before: GameState, after: GameState) -> None:
    """Claims that the press has looked into."""

    def verdicts() -> Iterator[Piece]:
        state = before
        for place, (was, now) in enumerate(zip(before.claims, after.claims, strict=True)):
            if was.state != now.state:
                gap = claims.gap_of(context, state, state.claims[place])
                state = claims.judged(context, state, place, gap)
                yield f"claim:{now.kind}:{now.state}", state
                state = upheld(context, state)
                yield MANDATE, state

    _spread(account, before, after, verdicts())


def delivered(account: Account, context: Context, before: GameState, after: GameState) -> None:
    """Letters that did something by their mere arrival."""

    def effects() -> Iterator[Piece]:
        state = replace(before, mail=after.mail, revealed=after.revealed)
        for mail in after.mail[len(before.mail) :]:
            arrived = context.events[mail.event].effects
            for piece in _effects(context, state, f"letter:{mail.event}", arrived):
                yield piece
                state = piece[1]

    _spread(account, before, after, effects())


def _spread(account: Account, before: GameState, after: GameState, pieces: Iterable[Piece]) -> None:
    state, last = before, "unnamed"
    for cause, then in pieces:
        account.shift(state.company, then.company, cause)
        state, last = then, cause
    account.shift(state.company, after.company, last)


def _answered(context: Context, state: GameState, name: str, choice: Choice) -> Iterator[Piece]:
    cause = f"{name}={choice.id}"
    state = changes.spend(state, choice.money)
    yield f"{cause}#money", state
    yield from _effects(context, state, cause, choice.effects)


def _effects(
    context: Context, state: GameState, cause: str, effects: tuple[Effect, ...]
) -> Iterator[Piece]:
    for place, effect in enumerate(effects):
        state = applied(context, state, effect)
        yield f"{cause}#{place}", state
        if moves_board(effect):
            state = upheld(context, state)
            yield MANDATE, state


def _how(was: StaffMember, now: StaffMember) -> Literal["laid off", "resigned"] | None:
    if was.state == now.state or now.state not in {"laid off", "resigned"}:
        return None
    return "laid off" if now.state == "laid off" else "resigned"


def _deed(action: Action) -> str:
    if action.key == "callback":
        return f"person:{action.value}:back"
    return f"look:{action.value}" if action.key == "look" else f"deed:{action.key}"
