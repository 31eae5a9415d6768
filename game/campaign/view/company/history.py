"""What has been between a named person and you, with dates."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.dated import left_in
from game.campaign.state import GameState, Mail, StaffMember
from game.campaign.view.letters import fill
from game.scenario.rules import Event, Person


def past(
    context: Context, state: GameState, person: Person, member: StaffMember
) -> tuple[str, ...]:
    """Letters and what you answered, leaving, being called: a line each, oldest first."""
    lines = [
        (mail.month, fill(context, state, _wrote(context.events[mail.event], mail)))
        for mail in state.mail
        if mail.event in context.events and _by(context.events[mail.event], person)
    ]
    lines += _moves(context, state, person, member)
    return tuple(
        f"{context.turn} {month}: {text}" for month, text in sorted(lines, key=lambda line: line[0])
    )


def _by(event: Event, person: Person) -> bool:
    return event.sender == person.name or event.sender.startswith(f"{person.name},")


def _wrote(event: Event, mail: Mail) -> str:
    chosen = next((one for one in event.choices if one.id == mail.choice), None)
    return f"wrote '{event.subject}'{f'; you: {chosen.label}' if chosen else ''}"


def _moves(
    context: Context, state: GameState, person: Person, member: StaffMember
) -> list[tuple[int, str]]:
    """What has become of them; of two changes the later one is all that is kept."""
    moves = []
    if member.called and member.state != "back":
        moves.append((member.called, "you called; they said no"))
    if person.id in state.spared:
        moves.append((state.month, "you took them off the list"))
    if person.id in state.listed:
        moves.append((state.month, "on the list"))
    left = left_in(context, state, member)
    if member.state == "gone":
        moves.append((left, f"{member.left or 'left'}; settled elsewhere since"))
    elif member.state == "back":
        moves.append((member.month, f"came back, once {member.left or 'gone'}"))
    elif member.state != "here":
        moves.append((left, member.state))
    return moves
