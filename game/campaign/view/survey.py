"""The executive survey: its letter while it is asked, and what staff said when all is over."""

from __future__ import annotations

from game.campaign.beliefs.asking import (
    KEY,
    SCALE,
    SKIP,
    SKIPPED,
    asked_in,
    given,
    is_asked,
    next_statement,
)
from game.campaign.beliefs.staff import staff_said
from game.campaign.beliefs.statements import STATEMENTS, spelt, words
from game.campaign.context import Context
from game.campaign.desk import Believed, Letter, Option
from game.campaign.state import Belief, GameState


def survey_letter(context: Context, state: GameState) -> tuple[Letter, ...]:
    """The letter of the turns in which it is asked: one statement after another."""
    if not is_asked(context, state):
        return ()
    said, statement, done = words(), next_statement(context, state), given(state)
    skipped = any(one.said == SKIPPED for one in done)
    number = f"{len(done) + 1} of {len(STATEMENTS)}"
    time = asked_in(context).index(state.month)
    opening: str = said["openings"][time]
    asks = f"{opening}\n\n{number}: {spelt(statement)}" if statement else opening
    letter = Letter(
        id=f"{KEY}#{state.month}",
        kind="mail",
        sender=said["sender"],
        subject=said["subject"],
        body=asks.replace("{company}", context.scenario.opening.company),
        month=state.month,
        options=_options(len(done)) if statement else (),
        answer="" if statement else (said["skip"] if skipped else f"{len(done)} answers"),
        reply="" if statement else _thanks(time, len(done) - skipped),
        cites=(),
    )
    return (letter,)


def _thanks(time: int, answered: int) -> str:
    """What is said, at this `time` of asking (from 0), of so many statements answered."""
    asked = len(STATEMENTS)
    kind = "thanks" if answered == asked else "partly" if answered else "skipped"
    said: str = words()[kind][time]
    return said.replace("{done}", str(answered)).replace("{all}", str(asked))


def _options(done: int) -> tuple[Option, ...]:
    said = words()
    rest = f"{said['rest']} ({done} of {len(STATEMENTS)} answered)" if done else said["skip"]
    rows = [*zip(SCALE, said["scale"], strict=True), (SKIP, rest)]
    return tuple(
        Option(
            action=f"{KEY}={value}",
            label=label,
            focus=0,
            money="",
            hint="",
            current=False,
            available=True,
            reason="",
            default=value == SKIP,
        )
        for value, label in rows
    )


def believed(context: Context, state: GameState) -> tuple[Believed, ...]:
    """Belief against fact; only for the end, since what staff said is true."""
    return tuple(_beside(context, state, one) for one in state.beliefs if one.said != SKIPPED)


def _beside(context: Context, state: GameState, one: Belief) -> Believed:
    """An answer, and staff's."""
    staff = staff_said(context, state, one.month, one.statement)
    scale: list[str] = words()["scale"]
    said = scale[min(max(int(round(staff, 1) + 0.5), 1), len(SCALE)) - 1]
    return Believed(one.month, spelt(one.statement), one.said, staff, said, scale[one.said - 1])
