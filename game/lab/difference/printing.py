"""A comparison in lines."""

from __future__ import annotations

from collections.abc import Iterator

from game.lab.difference.results import Difference, Gap, StrategyGap
from game.lab.telling.several import several

Row = tuple[str, ...]
_AXES = ("value", "customers", "people", "trust")


def headline(found: Difference) -> str:
    """What has been played."""
    return (
        f"seed {found.seed} · {found.difficulty} · {several(found.runs, 'run')} of each "
        "strategy on the same luck · [95 % interval of the mean difference]"
    )


def scores(found: Difference) -> list[Row]:
    """The table of scores: old, new, and the difference where it is more than luck."""
    head = ("strategy", "score", "difference", *_AXES, "reversed", "month", "same runs")
    return [head, *(_scores(one) for one in found.strategies)]


def _scores(one: StrategyGap) -> Row:
    return (
        one.strategy,
        f"{one.score.old:.1f} → {one.score.new:.1f}",
        between(one.score),
        *(_short(getattr(one, axis)) for axis in _AXES),
        _share(one.reversed),
        _short(one.reversal_month) if one.reversal_month else "–",
        f"{one.same:.0%}",
    )


def between(gap: Gap) -> str:
    """``+1.4 [+0.9, +1.9]``; it says where that may be luck, and has a dot for the same."""
    if gap.old == gap.new and gap.low == gap.high == 0:
        return "·"
    sign = "" if gap.told else "luck? "
    return f"{sign}{signed(gap.change)} [{signed(gap.low)}, {signed(gap.high)}]"


def _short(gap: Gap) -> str:
    """The difference, where it is more than luck."""
    return signed(gap.change) if gap.told else "·"


def _share(gap: Gap) -> str:
    return f"{100 * gap.change:+z.0f} pp".replace("-", "−") if gap.told else "·"


def signed(value: float) -> str:
    """With its sign and one decimal."""
    return f"{value:+z.1f}".replace("-", "−")


def endings(found: Difference) -> list[Row]:
    """The endings whose share has changed, by strategy."""
    return [(one.strategy, text) for one in found.strategies if (text := ", ".join(_endings(one)))]


def _endings(one: StrategyGap) -> Iterator[str]:
    moved = sorted(one.endings.items(), key=lambda each: -abs(each[1].change))
    for name, gap in moved:
        if gap.told:
            yield f"{name} {gap.old:.0%} → {gap.new:.0%}"


def verdict(found: Difference) -> str:
    """What it comes to, in a sentence."""
    if not found.differs:
        return "Every game has come to the same: what changed does not reach these strategies."
    clear = [one.strategy for one in found.strategies if one.score.told]
    unsure = sum(not one.score.told and one.same < 1 for one in found.strategies)
    told = f"The score is another for {', '.join(clear)}." if clear else "No score has changed."
    rest = f" {unsure} may differ by luck alone: more --runs would tell." if unsure else ""
    return told + rest


def plain(text: str) -> str:
    """A stranger's text as Markdown that means nothing but itself."""
    return "".join(f"\\{letter}" if letter in _MARKDOWN else letter for letter in text)


_MARKDOWN = frozenset("\\`*_{}[]<>()#+-!|~&")
