"""What a cause is called: a rule of the model, or something that happened."""

from __future__ import annotations

from pathlib import PurePath

from game.campaign.causes.cause import COMPANY_UPSTREAM, ONLY_BY_DEPARTMENT, UPSTREAM, Cause
from game.campaign.context import Context
from game.model.readings import known_rule
from game.scenario.rules import Choice, Effect, Event, Source

_PLAY = {
    "board:asked": "what the board had asked for, met or missed",
    "board:churn": "the new director reads churn",
    "board:refuse": "you refused what the board asked",
    "board:accept": "you accepted what the board asked",
    "board:counter": "you offered the board half",
    "board:mandate": "the board holds still while you put it right",
    "survey:unanswered": "a staff survey that nobody answered",
    "deed:all_hands": "you spoke to everyone",
    "deed:vendor": "changing the AI's tier",
    "deed:reversal": "the reversal",
    "deed:question": "what you told the board when it asked",
    "start": "as it was on the first day",
    "unnamed": "what was done",
    "output.mix": "who is left to be asked",
}
_VERDICTS = {
    "held": "a claim that held",
    "mistaken": "a claim found mistaken",
    "knowing": "a claim found to be a lie",
}


def named(context: Context, cause: str, amount: float, place: int = -1) -> Cause:
    """A cause by its id, with what it did; `place` is the department it is mostly about."""
    kind, colon, rest = cause.partition(":")
    if not colon:
        return _rule(context, cause, amount, place)
    if kind in {"answer", "left", "letter"}:
        return _letter(context, cause, amount)
    meaning, standing = _happened(context, kind, rest)
    return Cause(cause, meaning, amount, standing)


def _rule(context: Context, cause: str, amount: float, place: int) -> Cause:
    department = context.department(place) if place >= 0 else None
    upstream = UPSTREAM.get(cause, COMPANY_UPSTREAM.get(cause, ""))
    if department and cause in UPSTREAM:
        upstream = f"{department.id}.{upstream}"
    elif upstream in ONLY_BY_DEPARTMENT:
        upstream = ""
    name = department.name if department else ""
    known = known_rule(cause)
    if known is None:
        meaning = _PLAY.get(cause, "what remains")
        return Cause(cause, meaning, amount, "definition", department=name)
    team = department.id if department else ""
    return Cause(cause, known.meaning, amount, known.standing, "", name, upstream, team)


def _letter(context: Context, cause: str, amount: float) -> Cause:
    kind, _, rest = cause.partition(":")
    whole, _, number = rest.partition("#")
    name, _, chosen = whole.partition("=")
    event = context.events[name]
    subject = filled(context, event.subject)
    effect = _effect(event, chosen, number)
    where = _place(effect.source if effect else event.source)
    choice = _choice(event, chosen)
    if choice is None:
        return Cause(cause, f"‘{subject}’ came", amount, "event", where)
    label = filled(context, choice.label).rstrip(".")
    said = f"you answered ‘{subject}’: {label}"
    if kind == "left":
        said = f"‘{subject}’ was left unanswered, so: {label}"
    return Cause(cause, said, amount, "decision", where)


def _place(source: Source) -> str:
    """``fintech.toml:2971``: the file by its name, wherever it lies.

    A kept game has the scenario's text and no file of it: then no more than 'letter'.
    """
    if not source.file.endswith(".toml"):
        return "letter"
    return f"{PurePath(source.file).name}:{source.line}"


def filled(context: Context, text: str) -> str:
    """A letter's words with the company's names in them."""
    opening = context.scenario.opening
    text = text.replace("{company}", opening.company).replace("{vendor}", opening.vendor)
    return text.replace("{paper}", opening.paper).replace("{month}", "…")


def _choice(event: Event, chosen: str) -> Choice | None:
    return next((choice for choice in event.choices if choice.id == chosen), None)


def _effect(event: Event, chosen: str, number: str) -> Effect | None:
    choice = _choice(event, chosen)
    effects = choice.effects if choice else event.effects
    return effects[int(number)] if number.isdigit() and int(number) < len(effects) else None


def _happened(context: Context, kind: str, rest: str) -> tuple[str, str]:
    """Meaning and standing of what is neither a rule of the model nor a letter."""
    name, _, how = rest.partition(":")
    if kind == "person":
        person = context.person(name)
        gone = {"resigned": "resigned", "laid off": "was on the list", "back": "came back"}[how]
        return f"{person.name} {gone}, with what only they know", "event"
    if kind == "claim":
        short = context.claim_kinds[name].short.replace("{n}", "…")
        return f"{_VERDICTS[how]}: {short}", "rule of play"
    if kind == "look":
        look = context.rules.looks.kinds[name]
        return f"what looking cost: {look.name}", "decision"
    known = _PLAY.get(f"{kind}:{rest}")
    return known or f"your decision: {rest}", "decision" if kind == "deed" else "rule of play"
