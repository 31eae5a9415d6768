"""The tables of `docs/model.md`: what moves the reversal month, and what the final values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.lab.sensitivity.outcomes import DATES, REVERSAL, WAYS
from game.lab.sensitivity.ranking import VALUES, Study, Varied, upset


def tables(study: Study) -> str:
    """Both tables, and what they come to."""
    return "\n\n".join([_sentence(study), _months(study), _values(study), _upsets(study)])


def _sentence(study: Study) -> str:
    usual = study.usual
    told = ", ".join(f"{way} {_share(usual[f'{way} 60'])}" for way in WAYS)
    return (
        f"{len(study.varied)} parameters varied. As things are, reversing becomes worth it in "
        f"month {usual[REVERSAL]:.1f}; at month 60 the values above *hold*'s are: {told}."
    )


def _months(study: Study) -> str:
    head = ("", "parameter", "range", "month at its low end", "at its high end", "μ*", "spread")
    rows = [
        (
            *_named(place, one),
            f"{one.swing.low[REVERSAL]:.1f}",
            f"{one.swing.high[REVERSAL]:.1f}",
            f"{one.effect.mean[REVERSAL]:.2f}",
            f"{one.effect.spread[REVERSAL]:.2f}",
            one.swing.factor.record.standing,
        )
        for place, one in enumerate(study.top([REVERSAL]), 1)
    ]
    return f"**Reversal month**\n\n{_table((*head, 'standing'), rows)}"


def _values(study: Study) -> str:
    ways = [f"{way} {month}" for month in DATES for way in WAYS]
    rows = [
        (
            *_named(place, one),
            *(f"{_share(one.swing.low[way])} to {_share(one.swing.high[way])}" for way in ways),
            _share(_mean(one.effect.mean), sign=False),
            _share(_mean(one.effect.spread), sign=False),
            one.swing.factor.record.standing,
        )
        for place, one in enumerate(study.top(VALUES), 1)
    ]
    head = ("", "parameter", "range", *ways, "μ*", "spread", "standing")
    return f"**Final value** (above *hold*'s, share of the start's)\n\n{_table(head, rows)}"


def _mean(outcomes: dict[str, float]) -> float:
    return sum(outcomes[name] for name in VALUES) / len(VALUES)


def _named(place: int, one: Varied) -> tuple[str, str, str]:
    factor = one.swing.factor
    times = "× " if factor.record.sector == "team" else ""
    named = f"`{factor.name}`, {factor.record.meaning}"
    return (str(place), named, f"{times}{factor.low:.3g} to {factor.high:.3g}")


def _share(value: float, *, sign: bool = True) -> str:
    told = f"{value:+.2f}" if sign else f"{value:.3f}"
    return told.replace("-", "−")


def _upsets(study: Study) -> str:
    """Where the lesson does not hold any more."""
    lines = [
        f"`{one.swing.factor.name}`: {'; '.join(dict.fromkeys(broken))}"
        for one in study.varied
        if (broken := upset(one.swing))
    ]
    if not lines:
        return "At no end of any range does the order at month 60 change."
    told = "At an end of its range one parameter alone upsets the order at month 60 here: "
    return told + " · ".join(lines) + ". At all other ends it stays."


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
