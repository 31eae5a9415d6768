"""Answers that another one outdoes on paper: it asks no more, and nothing that it says is worse.

Played games see an answer outdone only where it moves all four axes; many move one.
"""

from __future__ import annotations

from game.scenario.rules import Change, Choice, Effect, Event

_WAY = {
    "brand": 1.0, "employer_brand": 1.0, "board": 1.0, "customers": 1.0, "cash": 1.0,
    "knowledge": 1.0, "morale": 1.0, "learning": 1.0, "capability": 1.0, "acquisition": 1.0,
    "capacity": 1.0, "fatigue": -1.0, "backlog": -1.0, "costs": -1.0, "workload": -1.0,
}  # fmt: skip
"""Targets of which more is always better, or always worse; of the others nobody can say."""
_Kind = tuple[str, str, int]
"""Operation, target, weeks."""


def outdone(event: Event, choice: int) -> int | None:
    """An answer that is at least as good as this one in all it does, and better in something.

    Of the default nothing is said: it is what comes of not answering.
    """
    mine = event.choices[choice]
    if mine.default:
        return None
    others = (one for one in range(len(event.choices)) if one != choice)
    return next((one for one in others if _outdoes(event.choices[one], mine)), None)


def _outdoes(rival: Choice, choice: Choice) -> bool:
    if _rest(rival) != _rest(choice):
        return False
    more, less = _sums(rival), _sums(choice)
    gaps = [
        (more.get(kind, _still(kind)) - less.get(kind, _still(kind))) * _way(kind[1])
        for kind in sorted({*more, *less})
    ]
    gaps += [float(choice.focus - rival.focus), choice.money - rival.money]
    return min(gaps) >= 0.0 and max(gaps) > 0.0


def _way(target: str) -> float:
    return _WAY.get(target.rpartition(".")[2], 0.0)


def _still(kind: _Kind) -> float:
    """What changes nothing."""
    return 1.0 if kind[0] == "multiply" else 0.0


def _weighed(effect: Effect) -> bool:
    """Whether an effect moves something in a direction that is good or bad for everybody."""
    return isinstance(effect, Change) and effect.op != "set" and bool(_way(effect.target))


def _rest(choice: Choice) -> list[str]:
    """What cannot be weighed: letters started and stopped, claims, stocks that are set."""
    return sorted(_spelt(one) for one in choice.effects if not _weighed(one))


def _spelt(effect: Effect) -> str:
    """All of an effect but where it stands in the file."""
    fields = (name for name in effect.__slots__ if name != "source")
    return repr((type(effect).__name__, *(getattr(effect, name) for name in fields)))


def _sums(choice: Choice) -> dict[_Kind, float]:
    """Effects by kind: what is added together, and the product of what multiplies."""
    found: dict[_Kind, float] = {}
    for one in choice.effects:
        if isinstance(one, Change) and _weighed(one):
            kind = (one.op, one.target, one.weeks)
            before = found.get(kind, _still(kind))
            found[kind] = before * one.value if one.op == "multiply" else before + one.value
    return found
