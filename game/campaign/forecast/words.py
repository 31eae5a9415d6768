"""What the forecasters say: several texts a situation, picked by luck of their own."""

from __future__ import annotations

from functools import cache

from game import places
from game.campaign.context import Context
from game.campaign.forecast.grading import Grade, Mark
from game.campaign.forecast.line import Line, known
from game.campaign.state import ForecastTaken, GameState
from game.campaign.words.wording import percent

_FALLS, _LEAVES, _LOSES = 0.03, 1.2, 0.7
"""Points of quality, growth of churn and what is left of profit that a sentence is about."""

_WRONG: tuple[tuple[Mark, str], ...] = (
    ("hopeful", "too hopeful"),
    ("gloomy", "too gloomy"),
    ("off", "off"),
)


@cache
def _words(kind: str) -> dict[str, tuple[str, ...]]:
    import tomli

    words = tomli.loads((places.assets() / "words.toml").read_text(encoding="utf-8"))
    return {name: tuple(lines) for name, lines in words["forecasts"][kind].items()}


def who(taken: ForecastTaken) -> str:
    """Who made the forecast."""
    return _words(taken.kind)["who"][0]


def sentence(
    context: Context, state: GameState, taken: ForecastTaken, lines: tuple[Line, ...]
) -> str:
    """What the forecaster says about the lines."""
    if taken.kind == "consultant":
        return _said(context, taken, _deck(context, state, taken))
    return _said(context, taken, _outlook({line.figure: line for line in lines}))


def assumptions(context: Context, taken: ForecastTaken) -> str:
    """What a forecast rests on."""
    if taken.kind == "consultant":
        return _said(context, taken, "assumes")
    figures = known(context, taken)
    parts = (
        "sampled" if "quality" in taken.looked else "reported",
        "surveyed" if "burnout" in figures else "unasked",
        "rest",
    )
    text = " ".join(_said(context, taken, part) for part in parts)
    text = text.replace("{quality}", f"{figures['quality'] * 100:.0f}")
    return text.replace("{burnout}", percent(figures.get("burnout", 0.0)))


def verdict(context: Context, taken: ForecastTaken, grades: tuple[Grade, ...]) -> str:
    """How many lines have come true so far, and a remark; empty when none can be judged."""
    if not grades:
        return ""
    marks = [one.mark for one in grades]
    right = marks.count("right")
    parts = [f"{right or 'None'} of {len(marks)} about right so far"]
    parts += [f"{marks.count(mark)} {said}" for mark, said in _WRONG if mark in marks]
    half = any(one.by_half for one in grades)
    remark = _said(context, taken, f"was_{'by_half' if half else _most(marks)}")
    return f"{', '.join(parts)}. {remark}"


def _most(marks: list[Mark]) -> Mark:
    """The mark that most lines have; of as many, the kindest."""
    kinds: tuple[Mark, ...] = ("right", "hopeful", "gloomy")
    return max(kinds, key=marks.count)


def _deck(context: Context, state: GameState, taken: ForecastTaken) -> str:
    """Which deck the consultants bring: by the orders, and by what has lately been shown."""
    if 0 < state.reversal.month <= taken.month:
        return "returning"
    pairs = zip(taken.teams, taken.orders.teams, strict=True)
    if any(order.layoff or order.ai_share > team.ai_share + 5 for team, order in pairs):
        return "cutting"
    place = next(n for n, one in enumerate(context.reporters) if one.id == "quality")
    before = [record.shown[place] for record in state.history[: taken.month]][-4:]
    soft = before[0] is not None and (taken.shown[place] or 0.0) < before[0] - _FALLS / 3.0
    return "soft" if soft else "rising"


def _outlook(lines: dict[str, Line]) -> str:
    """What the fan is mostly about."""
    quality, churn, profit = (lines[name].points for name in ("quality", "churn", "profit"))
    if quality[-1] < quality[0] - _FALLS:
        return "falling"
    if churn[-1] > churn[0] * _LEAVES:
        return "leaving"
    if profit[-1] < profit[0] * _LOSES:
        return "losing"
    return "mending" if quality[-1] > quality[0] + _FALLS else "steady"


def _said(context: Context, taken: ForecastTaken, situation: str) -> str:
    """A text of the situation, none twice in a row: they come in an order of the game's own."""
    texts = _words(taken.kind)[situation]
    stream = f"cosmetic:forecast:{taken.kind}:{situation}"
    order = sorted(range(len(texts)), key=lambda place: context.luck.uniform(stream, 0, place))
    text, opening = texts[order[taken.month % len(texts)]], context.scenario.opening
    for name, value in (("{company}", opening.company), ("{vendor}", opening.vendor)):
        text = text.replace(name, value)
    return text
