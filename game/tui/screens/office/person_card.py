"""A named person's page: who, how they are, what only they know, and what was between you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import MOODS, STATES
from game.tui.screens.office.office_notes import felt_as

if TYPE_CHECKING:
    from game.campaign.desk import DepartmentCard, PersonCard


OUT = {
    "laid off": "Nobody knows before they are called. They have not forgotten who it was.",
    "resigned": "Nobody knows before they are called. They had their reasons.",
    "gone": "No. They have settled elsewhere.",
}
"""What may be known of the return of somebody who is out."""


def about(person: PersonCard, team: DepartmentCard | None) -> Content:
    """Who it is, where they stand, how they seem, and what their work is like now."""
    sign, style = STATES[person.state]
    lines = [
        Content(person.name).stylize("bold $people"),
        Content(f"{person.role} · {person.department}").stylize("$muted"),
        Content(f"{sign} {person.state}").stylize(style),
    ]
    if person.note:
        lines.append(Content(person.note).stylize("italic"))
    if team is not None and person.state in {"here", "listed", "back"}:
        mood, word, colour = MOODS[team.mood]
        work = Content(f"AI does {team.ai_share} % of the work; work pressure ").stylize("$muted")
        lines.append(work + Content(felt_as(mood, word)).stylize(colour))
    return Content("\n").join(lines)


def story(person: PersonCard, left: DepartmentCard | None = None) -> Content:
    """Their life, the thing that only they know, and the dates between you.

    Where there is room, the department that they have `left`: how many it could still ask.
    """
    lines = [Content(person.life)]
    if person.knows:
        lines += [Content(), _head("ONLY THEY KNOW"), Content(person.knows)]
    lines += [Content(), _head("BETWEEN YOU")]
    lines += [Content(f"· {line}") for line in person.past] or [
        Content("nothing yet").stylize("$muted")
    ]
    if left is not None and person.state in OUT:
        lines += [Content(), _head("WOULD THEY COME BACK?"), *_back(person, left)]
    return Content("\n").join(lines)


def _back(person: PersonCard, team: DepartmentCard) -> list[Content]:
    """What may be known of it without calling."""
    still = "; fewer every month" if team.alumni else ""
    return [
        Content(OUT[person.state]),
        Content(f"Who left {team.name} and might still return: {team.alumni:,}{still}.").stylize(
            "$muted"
        ),
    ]


def _head(words: str) -> Content:
    return Content(words).stylize("$muted bold")
