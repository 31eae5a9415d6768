"""What holds whatever happens, of what a condition asks of the past and of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from game.scenario.advice.logic.formulas import Formula, formula
from game.scenario.schema.events import EventSection

ANSWERED = "answered:"


def given(
    asked: frozenset[str], events: Mapping[str, EventSection], writer: str | None = None
) -> tuple[Formula, ...]:
    """What is answered has come; what comes once has one answer; who writes is at their desk.

    Args:
        asked: what the condition asks: ``happened:id``, ``answered:id=choice``, ``here:person``.
        events: all there are, by id.
        writer: the person whose letter asks, if somebody's does.
    """
    answers = sorted(one.removeprefix(ANSWERED) for one in asked if one.startswith(ANSWERED))
    pairs = [(event, choice) for event, _, choice in (one.partition("=") for one in answers)]
    texts = [f"not {_written(*pair)} or happened('{pair[0]}')" for pair in pairs]
    texts += _exclusive(pairs, events)
    if writer is not None and f"here:{writer}" in asked:
        texts.append(f"here('{writer}')")
    return tuple(formula(text, ()) for text in texts)


def _exclusive(pairs: list[tuple[str, str]], events: Mapping[str, EventSection]) -> Iterator[str]:
    for one, other in combinations(pairs, 2):
        if one[0] == other[0] and one[0] in events and events[one[0]].once:
            yield f"not {_written(*one)} or not {_written(*other)}"


def _written(event: str, choice: str) -> str:
    return f"answered('{event}', '{choice}')"
