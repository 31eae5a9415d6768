"""The desk from top to bottom, as each phase shows it."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.desk import Desk, Option
from game.plain.page import Lines, sentence
from game.plain.render import achieved, board, company, departments, forecasts, inbox, record
from game.plain.render.ending import ending
from game.plain.render.options import option


def whole(desk: Desk, firsts: Mapping[str, int] | None = None) -> Lines:
    """Everything but the levers, which have their own lists; letters numbered by `firsts`."""
    return parted(
        company.masthead(desk),
        record.passed(desk),
        achieved.earned(desk.earned),
        company.figures(desk),
        departments.departments(desk.departments),
        board.wants(desk),
        board.ahead(desk),
        record.claims(desk, whole=False),
        forecasts.mention(desk),
        inbox.inbox(desk, firsts),
        record.notices(desk),
        asked(desk),
        ending(desk.ending, ranked=desk.ranked) if desk.ending else (),
    )


def asked(desk: Desk) -> Lines:
    """What this phase asks, or nothing in an ordinary month."""
    if desk.phase == "board" and desk.meeting:
        return board.meeting(desk.meeting, last=True)
    if desk.question:
        return (desk.question, *(f"  {_typed(one)}" for one in desk.answers))
    return ()


def _typed(one: Option) -> str:
    value = one.action.partition("=")[2]
    return sentence(value) if one.label == value else f"{value}: {option(one)}"


def parted(*parts: Lines) -> Lines:
    """Parts with an empty line between them; what has no lines is left out."""
    lines: list[str] = []
    for part in parts:
        if part:
            lines += [*part, ""]
    return tuple(lines[:-1])
