"""A new month, meeting or interruption: what is new, the urgent first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from game.campaign.desk import Desk, Figure, Letter
from game.plain.page import Lines
from game.plain.render import (
    achieved,
    board,
    company,
    departments,
    forecasts,
    inbox,
    looked,
    record,
)
from game.plain.render.acted import fresh
from game.plain.render.desk import asked, parted
from game.plain.render.ending import ending
from game.plain.render.unanswered import left_alone

_REST = "What is not named here stands as it did; desk prints everything."
_DATED = 2
"""Lines of the masthead with the date and the focus; the others hold for the whole game."""


def turned(heard: Desk, before: Desk, after: Desk, firsts: Mapping[str, int]) -> Lines:
    """What has come since `before`; of a month, what has changed since the desk last `heard`."""
    if after.ending:
        return parted(achieved.earned(after.earned), ending(after.ending, ranked=after.ranked))
    alone = left_alone(before, after)
    past = (_passed(before, after), _earned(before, after))
    if after.phase == "interrupted":
        return parted(asked(after), _urgent(after, firsts), _replies(before, after), *past, alone)
    if after.phase in {"board", "curtain"}:
        return parted(asked(after), _replies(before, after), *past, alone)
    return parted(
        company.masthead(after)[:_DATED],
        alone,
        *past,
        _changed(heard, after),
        board.ahead(after),
        inbox.inbox(after, firsts),
        record.notices(after),
        (_REST,),
    )


def _passed(before: Desk, after: Desk) -> Lines:
    """The weeks and the news, but for what a meeting or an interruption has told already."""
    if before.phase not in {"board", "interrupted"}:
        return record.passed(after)
    weeks = tuple(one for one in after.weeks if one not in before.weeks)
    return record.passed(replace(after, weeks=weeks, news=fresh(after.news, before.news)))


def _earned(before: Desk, after: Desk) -> Lines:
    return fresh(achieved.earned(after.earned), achieved.earned(before.earned))


def _replies(before: Desk, after: Desk) -> Lines:
    """What came of the answer that a meeting follows at once."""
    known = {one.id: one for one in before.letters if before.phase == "interrupted"}
    answered = (one for one in after.letters if one.id in known and one.answer)
    return tuple(
        line
        for one in answered
        if not known[one.id].answer
        for line in (f"You answered: {one.answer}", one.reply, *one.cites)
        if line
    )


def _changed(heard: Desk, after: Desk) -> Lines:
    known = {_shown(one) for one in heard.figures}
    moved = tuple(
        one for one in after.figures if one.change not in {"", "·"} or _shown(one) not in known
    )
    return parted(
        company.figures(replace(after, figures=moved)) if moved else (),
        looked.lapsed(heard.looked, after.looked),
        departments.changed(heard.departments, after.departments),
        fresh(board.wants(after), board.wants(heard)),
        record.claims_since(heard.claims, after.claims),
        fresh(forecasts.mention(after), forecasts.mention(heard)),
    )


def _shown(one: Figure) -> tuple[str, ...]:
    """A band that is a point wider is no news; that it has lapsed is told by itself."""
    return one.id, one.text, one.standing


def _urgent(desk: Desk, firsts: Mapping[str, int]) -> Lines:
    waiting: tuple[Letter, ...] = tuple(one for one in desk.letters if one.options)
    return tuple(line for one in waiting for line in inbox.letter(one, firsts[one.id]))
