"""A line's figures in sentences, each with its unit: what '?' says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.campaign.registry.press import BOLD
from game.tui.glyphs import MOODS

if TYPE_CHECKING:
    from game.campaign.desk import ClaimLine, DepartmentCard, Letter, PersonCard

MOOD = {
    "slack": "there is less work than people to do it",
    "calm": "the work that comes in is done in time",
    "high": "more work waits than the people can do without hurrying, and hurrying tires",
    "breaking": "far more work waits than anybody can do: people break, and leave",
}
KNEW = {
    "measured": "you had it measured",
    "unmeasured": "nobody had measured it",
    "against the sample": "you knew that it was not so",
}
"""What was known of a claim when it was made."""
CHECKED = {
    "open": "nobody has checked it yet",
    "held": "it was checked, and held",
    "mistaken": "it was checked and was false",
    "knowing": "it was checked and was false: a lie",
    "retracted": "you have taken it back",
}


def department(card: DepartmentCard) -> tuple[str, ...]:
    """People, AI's share, review and pressure of a department."""
    came = f"{card.people_start:,} on your first day"
    gig = f" Besides, {card.gig:,} are paid by the hour (▒)." if card.gig else ""
    alumni = f" Of all who ever left, before your time too, {card.alumni:,} may still be won back."
    left = alumni if card.alumni else ""
    ordered = f"{card.ai_target} % are ordered; it takes some weeks. "
    coming = ordered if card.ai_target != card.ai_share else ""
    copilots = " Its people have copilots (+co)." if card.copilots else ""
    head = f" Its head puts it so: {card.note}." if card.note else ""
    return (
        card.name,
        f"People (▇): {card.people:,} on the payroll; {came}.{gig}{left}",
        (
            f"AI share (█): {card.ai_share} % of its work is given to the machine. {coming}"
            "What the machine cannot do comes back to people."
        ),
        (
            f"Review: a person reads {card.review} % of what the machine writes before it goes "
            f"out.{copilots}"
        ),
        f"Pressure: {MOODS[card.mood][1]}, {MOOD[card.mood]}.{head}",
    )


def letter(mail: Letter) -> tuple[str, ...]:
    """Who writes what, whether it waits, and what happens if nobody answers."""
    head = (mail.subject, f"From {mail.sender}.")
    if mail.answer:
        return (*head, f"You answered: {mail.answer}")
    if not mail.options:
        return (*head, "It asks nothing. Enter opens it.")
    left = next((one.label for one in mail.options if one.default), "somebody will decide for you")
    waits = f"It waits for one of {len(mail.options)} answers. Enter opens it."
    return (*head, waits, f"If you leave it alone when the month ends: {left}")


def claim(said: ClaimLine) -> tuple[str, ...]:
    """A claim: how boldly, when, what was known, and what became of it."""
    return (
        said.text,
        (
            f"Claimed in month {said.month}, {BOLD[said.boldness]}: the bolder, the more the share "
            "price gains for a while, and the more it costs if it is false."
        ),
        f"When you said it, {KNEW[said.knew]}. By now {CHECKED[said.state]}.",
    )


def ledger(claims: tuple[ClaimLine, ...], worth: str, note: str) -> tuple[str, ...]:
    """All claims by what became of them, and the options."""
    states = [one.state for one in claims]
    counts = ", ".join(f"{states.count(s)} {s}" for s in dict.fromkeys(states))
    return (
        "Claims, and your options",
        (
            f"Claims are what you have told the world: {counts or 'none so far'}. Each lifts the "
            "share price for a while, and is checked by the press against the truth later."
        ),
        f"Your stock options: {worth}. {note} They are printed on the front page.",
    )


def person(card: PersonCard) -> tuple[str, ...]:
    """Who somebody is, and how they seem."""
    return (
        card.name,
        f"{card.role}; {card.department}. Now: {card.state}.",
        *([card.note] if card.note else []),
    )
