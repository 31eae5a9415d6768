"""What stands below a lever where there is room: the people it concerns, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import MOODS, STATES

if TYPE_CHECKING:
    from game.campaign.desk import DepartmentCard, Desk, PersonCard


def office_notes(desk: Desk, card: DepartmentCard | None) -> Content:
    """Of a department: how it is and its named people; of any page: this month's decisions."""
    lines = _department(desk, card) if card is not None else []
    lines += [Content("DECIDED THIS MONTH").stylize("$muted bold")]
    lines += [Content(f"· {one}") for one in desk.notices] or [
        Content("nothing yet").stylize("$muted")
    ]
    return Content("\n").join(lines)


def _department(desk: Desk, card: DepartmentCard) -> list[Content]:
    sign, word, style = MOODS[card.mood]
    people = f"{card.people:,} of {card.people_start:,} people"
    hired = f" · {card.gig:,} by the hour" if card.gig else ""
    alumni = f" · {card.alumni:,} who left might come back" if card.alumni else ""
    remark = f" · {card.note}" if card.note else ""
    named = [_person(one) for one in desk.people if one.department == card.name]
    head = Content(card.name.upper()).stylize("$muted bold")
    felt = Content(f"work pressure {felt_as(sign, word)}").stylize(style) + Content(remark)
    return [head, Content(f"{people}{hired}{alumni}"), felt, *named, Content()]


def felt_as(sign: str, word: str) -> str:
    """A mood in its sign and its word; the dot of a calm one says nothing in a sentence."""
    return word if sign == "·" else f"{sign} {word}"


def _person(person: PersonCard) -> Content:
    sign, style = STATES[person.state]
    state = "" if person.state == "here" else f" {person.state}"
    note = Content(f"  {person.note or person.role}").stylize("$muted")
    return Content(f"{sign} ").stylize(style) + Content(f"{person.name}{state}") + note
