"""Words that authors use where the format has another one."""

from __future__ import annotations

from typing import Final

KEYS: Final = {
    "letter": "events", "letters": "events", "mail": "events", "mails": "events",
    "message": "texts", "messages": "events", "email": "events", "emails": "events",
    "dilemma": "events", "dilemmas": "events", "posts": "events", "headlines": "events",
    "characters": "people", "character": "people", "persons": "people", "staff": "people",
    "employees": "people", "teams": "departments", "team": "department",
    "outcomes": "endings", "outcome": "endings", "curtains": "endings",
    "press": "claims", "releases": "claims", "lesson": "teaching", "class": "teaching",
    "options": "choices", "option": "choices", "answers": "choices", "answer": "choices",
    "parameters": "model", "time": "pace", "goals": "targets", "corridors": "targets",
    "cases": "tests", "body": "texts", "content": "texts", "paragraphs": "texts",
    "condition": "when", "if": "when", "trigger": "when", "probability": "chance",
    "odds": "chance", "from": "sender", "author": "sender", "by": "sender",
    "headline": "subject", "title": "subject", "type": "kind", "repeat": "once",
    "pause": "cooldown", "wait": "cooldown", "delay": "months", "effect": "effects",
    "consequences": "effects", "text": "texts", "cost": "money", "price": "money",
    "response": "reply", "result": "reply", "name": "id", "description": "pitch",
    "amount": "value", "by_how_much": "value", "duration": "weeks", "stock": "target",
    "what": "target", "for": "weeks", "months": "weeks", "turns": "length",
    "expect": "holds", "asserts": "holds", "assert": "holds", "actions": "decisions",
    "reason": "why", "note": "why", "default_choice": "default", "bold": "boldness",
}  # fmt: skip
"""Tried where no key of the place is near, and only if the place has the other one."""

_ADD = 'write op = "add", with a negative value'
_START = 'write op = "start", with event = "…"'
_STOP = 'write op = "stop", with event = "…"'
_SAY = 'write op = "say", with claim = "…"'
OPERATIONS: Final = {
    **dict.fromkeys(("subtract", "sub", "minus", "decrease", "reduce", "lower", "lose", "-"), _ADD),
    **dict.fromkeys(("plus", "increase", "raise", "gain", "+"), 'write op = "add"'),
    **dict.fromkeys(
        ("divide", "div", "halve", "/"), 'write op = "multiply"; value = 0.5 is half of it'
    ),
    **dict.fromkeys(("times", "mul", "scale", "double", "*", "x"), 'write op = "multiply"'),
    **dict.fromkeys(("=", "assign", "put", "is"), 'write op = "set"'),
    **dict.fromkeys(("trigger", "event", "fire", "send", "schedule", "begin"), _START),
    **dict.fromkeys(("cancel", "prevent", "block", "remove", "end"), _STOP),
    **dict.fromkeys(("claim", "announce", "release", "tell"), _SAY),
}
"""What to write for an operation of an effect that there is not."""
