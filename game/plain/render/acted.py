"""What a decision has changed: less to listen to than the whole desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.campaign.desk import Desk, Letter
from game.plain.page import Lines
from game.plain.render import board
from game.plain.render.forecasts import forecast
from game.plain.render.inbox import letter


def acted(before: Desk, after: Desk, firsts: Mapping[str, int]) -> Lines:
    """What a decision has changed in its month."""
    known = {one.id: one for one in before.letters}
    letters = tuple(line for one in after.letters for line in _new(known.get(one.id), one, firsts))
    news = after.news[len(before.news) :] if after.news[: len(before.news)] == before.news else ()
    ahead = {one.id for one in before.forecasts}
    looked = tuple(line for one in after.forecasts if one.id not in ahead for line in forecast(one))
    done = (*_done(before, after), *letters, *looked, *news)
    if after.meeting:
        return (*done, *board.answering(after.meeting))
    return (*done, *_cost(before, after), _focus(before, after))


def _cost(before: Desk, after: Desk) -> Lines:
    """In money, of the levers that stand otherwise than they did: what it is, and how often."""
    known = {(one.key, one.now) for one in before.offers}
    moved = (one for one in after.offers if (one.key, one.now) not in known)
    prices = (option.money for one in moved for option in one.options if option.current)
    return tuple(f"Costs: {price}." for price in prices if price)


def undone(before: Desk, after: Desk) -> Lines:
    """What was taken back, and what holds again in its place."""
    gone = fresh(before.notices, after.notices) or ("the last decision",)
    again = fresh(after.notices, before.notices)
    return (
        *(f"Taken back: {line}" for line in gone),
        *(f"As before: {line}" for line in again),
        _focus(after, after),
    )


def fresh(lines: Sequence[str], known: Sequence[str]) -> Lines:
    """Those lines that were not known; where confidence stands now is no news of its own."""
    told = {_settled(line) for line in known}
    return tuple(line for line in lines if _settled(line) not in told)


def _settled(line: str) -> str:
    return line.partition("Confidence: ")[0] or line


def _done(before: Desk, after: Desk) -> Lines:
    if after.notices == before.notices:
        return ()
    return fresh(after.notices, before.notices) or after.notices[-1:]


def _focus(before: Desk, after: Desk) -> str:
    took = before.focus - after.focus
    said = f"Took {took} focus. " if took > 0 else f"Gave back {-took} focus. " if took else ""
    return f"{said}Focus left: {after.focus} of {after.focus_full}."


def _new(before: Letter | None, after: Letter, firsts: Mapping[str, int]) -> Lines:
    if before is None or (after.options and after.body != before.body):
        return letter(after, firsts.get(after.id, 0))
    if after.answer and not before.answer:
        happened = (f"This happened: {fact}" for fact in after.cites)
        return tuple(line for line in (after.reply, *happened) if line)
    return ()
