"""Remarks that only colour the telling: which is made never touches the rules' luck."""

from __future__ import annotations

from functools import cache

from game import places
from game.campaign.context import Context


@cache
def _words(table: str) -> dict[str, tuple[str, ...]]:
    import tomli

    words = tomli.loads((places.assets() / "words.toml").read_text(encoding="utf-8"))
    return {name: tuple(lines) for name, lines in words[table].items()}


def week_remark(context: Context, week: int, mood: str) -> str:
    """A remark on a week of some mood; none comes twice before all have come."""
    return _filled(context, _words("weeks").get(mood, ()), f"cosmetic:week:{mood}", week)


def incident_line(context: Context, week: int) -> str:
    """What the papers had, when something wrong reached the public."""
    return _filled(context, _words("incidents")["lines"], "cosmetic:incident", week)


def _filled(context: Context, lines: tuple[str, ...], stream: str, week: int) -> str:
    if not lines:
        return ""
    order = sorted(range(len(lines)), key=lambda place: context.luck.uniform(stream, 0, place))
    text = lines[order[week % len(lines)]]
    opening = context.scenario.opening
    return text.replace("{company}", opening.company).replace("{paper}", opening.paper)
