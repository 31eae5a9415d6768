"""What became of the people, and the facts behind their letters."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.dated import left_in
from game.campaign.state import GameState, StaffMember
from game.campaign.view.letters import cite
from game.scenario.rules import Person

MOST_FACTS = 6


def people(context: Context, state: GameState) -> tuple[str, ...]:
    """A line for everybody with a name."""
    return tuple(
        f"{person.name}, {person.role}. {_fate(context, state, person, member)}"
        for person, member in zip(context.scenario.people, state.staff, strict=True)
    )


def _fate(context: Context, state: GameState, person: Person, member: StaffMember) -> str:
    """What became of somebody, with the line that the scenario gives them."""
    left = left_in(context, state, member)
    if member.state == "here":
        return "Stayed."
    if member.state == "back":
        return f"Came back in {context.turn} {member.month}. {person.notes.get('back', '')}".strip()
    how = "Laid off" if member.left == "laid off" else "Resigned"
    gone = " Works somewhere else now." if member.state == "gone" else ""
    return f"{how} in {context.turn} {left}.{gone} {person.notes.get('missed', '')}".strip()


def cites(context: Context, state: GameState) -> tuple[str, ...]:
    """Facts behind the letters of this game, the latest first, none twice."""
    cited = [
        fact
        for mail in reversed(state.mail)
        if mail.event in context.events
        for fact in context.events[mail.event].facts
    ]
    return tuple(cite(fact) for fact in dict.fromkeys(cited))[:MOST_FACTS]
