"""The plain face shows all that the desk shows, through a whole game of the fintech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import StringIO

import pytest

from game.campaign.action import Action
from game.campaign.desk import Desk, Offer, Option
from game.campaign.session import Session, new_session
from game.errors import ActionError
from game.plain.conversation import Conversation
from game.plain.loop import hear
from game.scenario.loading import load

UNSEEN = {
    ("Desk", "scenario"),
    ("Desk", "phase"),
    ("Option", "action"),  # its label stands for it
    ("Offer", "group"),
    ("Offer", "shortcut"),  # a key of the screens
    ("DepartmentCard", "id"),
    ("DepartmentCard", "mood"),  # told as a phrase
    ("Figure", "id"),
    ("Figure", "tone"),
    ("Figure", "change"),  # '·' is told as 'no change'
    ("Letter", "id"),
    ("Letter", "kind"),
    ("PersonCard", "id"),
    ("ClaimLine", "knew"),  # told as a clause
    ("Forecast", "kind"),
    ("ForecastLine", "id"),
    ("ForecastLine", "mark"),  # told as a phrase
    ("ClaimLine", "state"),
    ("Ending", "id"),
    ("Ending", "state_hash"),
    ("Ending", "code"),  # the last line of the game
    ("Curve", "id"),
    ("Achieved", "id"),
    ("Desk", "wanted"),  # `wants` in fewer words
    ("LookLine", "figure"),
    ("LookLine", "freshness"),  # told by how it ages
    ("Slot", "id"),
    ("Draft", "claim"),
    ("Draft", "action"),  # its sentence stands for it
    ("Draft", "bare"),  # in the ledger, once it has been said
    ("Draft", "knew"),  # told as what is known
    ("Stretch", "name"),
    ("Stretch", "about"),  # told once it runs
}
"""Strings of the desk that are names for programs, or are told in other words."""


def plain(text: str) -> str:
    return " ".join(text.replace(" · ", ", ").split()).lower()


def strings(value: object) -> Iterator[str]:
    """Every string that a desk holds, but for those that people do not see."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            if (type(value).__name__, field.name) not in UNSEEN:
                yield from strings(getattr(value, field.name))


def spoken(session: Session) -> str:
    """All that the plain face says of a desk to somebody who asks for everything."""
    out = StringIO()
    talk = Conversation(session, out)
    talk.show()
    for line in (
        "people",
        "looks",
        "forecasts",
        "press all",
        "words",
        "reversal",
        "levers",
        "board",
    ):
        hear(talk, line)
    desk = session.desk()
    for offer in desk.offers:
        hear(talk, f"levers {offer.key}")
    for figure in desk.figures:
        hear(talk, f"why {figure.id}")
    return plain(out.getvalue())


def numbers(value: object) -> Iterator[str]:
    """Every number that somebody may have to know, as it is spelt; drawings have none."""
    if isinstance(value, tuple):
        for part in value:
            yield from numbers(part)
    elif is_dataclass(value):
        for field in fields(value):
            one = getattr(value, field.name)
            if isinstance(one, int) and not isinstance(one, bool):
                if (type(value).__name__, field.name) not in UNCOUNTED:
                    yield f"{abs(one):,}"
            elif field.name not in {"trend", "points", "curves"}:
                yield from numbers(one)


UNCOUNTED = {
    ("Desk", "week"),  # in the date
    ("DepartmentCard", "gig"),  # left out where there are none
    ("DepartmentCard", "alumni"),
    ("DepartmentCard", "review"),  # 'no review'
    ("SliceLine", "done"),  # 'people do it'
    ("Option", "focus"),  # left out where it costs none
    ("Letter", "month"),  # this month's
    ("Meeting", "change"),  # left out where there is none
    ("LookLine", "month"),  # on its way, it stands in 'due in month 9'
}
"""Numbers that have words of their own, at least where they are nothing."""


def missing(session: Session) -> list[str]:
    text, desk = spoken(session), session.desk()
    counted = set(re.findall(r"\d[\d,]*", text.replace(", ", " ")))
    uncounted = [one for one in numbers(desk) if one.rstrip(",") not in counted]
    return [one for one in strings(desk) if plain(one).rstrip(".") not in text] + uncounted


def curious(session: Session) -> None:
    """Play a turn as somebody would who wants to see everything once."""
    desk = session.desk()
    if desk.phase == "month":
        for letter in desk.letters:
            if letter.options:
                session.act(chosen(letter.options, desk.month))
        for turn in range(3):
            free = [one for one in session.desk().offers if takeable(one)]
            if free:
                offer = free[(desk.month * 5 + turn * 3) % len(free)]
                try_out(session, chosen(offer.options, desk.month + turn))
        session.act(Action("advance"))
    else:
        session.act(chosen(_asked(desk), desk.month))


def _asked(desk: Desk) -> tuple[Option, ...]:
    if desk.phase == "interrupted":
        return next(letter.options for letter in desk.letters if letter.options)
    return desk.meeting.options if desk.meeting else desk.answers


def takeable(offer: Offer) -> bool:
    return offer.group != "month" and any(map(free_to_take, offer.options))


def free_to_take(one: Option) -> bool:
    return one.available and not one.current


def chosen(options: tuple[Option, ...], turn: int) -> Action:
    free = [one for one in options if free_to_take(one)] or [*options]
    return Action.parse(free[turn % len(free)].action)


def try_out(session: Session, action: Action) -> None:
    try:
        session.act(action)
    except ActionError as error:
        pytest.fail(f"{action} was offered as available and refused: {error}")


@pytest.mark.slow
@pytest.mark.parametrize("practice", [False, True])
def test_everything_on_the_desk_is_told_in_plain_lines(*, practice: bool) -> None:
    session = new_session(load("fintech"), seed="MOTH-4471", practice=practice)
    seen: set[str] = set()
    while session.desk().phase != "over":
        assert missing(session) == []
        seen.add(session.desk().phase)
        curious(session)
    assert missing(session) == []
    assert seen == {"prediction", "month", "interrupted", "board", "curtain"}


def test_every_lever_can_be_opened_by_its_number() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action("predict", "never"))
    out = StringIO()
    talk = Conversation(session, out)
    hear(talk, "levers")
    numbers = [
        int(number) for number in re.findall(r"^  Lever (\d+), ", out.getvalue(), re.MULTILINE)
    ]
    assert numbers == list(range(1, len(numbers) + 1))
    for number in numbers:
        hear(talk, "levers")
        hear(talk, str(number))
    text = plain(out.getvalue())
    departments = {card.id for card in session.desk().departments}
    for offer in session.desk().offers:
        if offer.group in departments | {"company"}:
            assert plain(offer.help).rstrip(".") in text


def test_a_game_by_typed_lines_is_the_game_by_actions() -> None:
    typed, acted = (new_session(load("fintech"), seed="MOTH-4471") for _ in range(2))
    talk = Conversation(typed, StringIO())
    for line in ("never", "support.ai_share=30", "freeze=on", "undo", "next"):
        hear(talk, line)
    for text in ("predict=never", "support.ai_share=30", "freeze=on", "undo", "advance"):
        acted.act(Action.parse(text))
    assert typed.decisions == acted.decisions
    assert typed.state_hash == acted.state_hash
