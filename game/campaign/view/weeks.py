"""The weeks that have just run, each with what anyone could have noticed."""

from __future__ import annotations

from functools import cache

from game import places
from game.campaign.context import Context
from game.campaign.desk import WeekLine
from game.campaign.state import GameState
from game.campaign.wording import dollars


@cache
def _remarks() -> dict[str, list[str]]:
    import tomli

    table = tomli.loads((places.assets() / "words.toml").read_text(encoding="utf-8"))
    return {mood: list(lines) for mood, lines in table["weeks"].items()}


def week_lines(context: Context, state: GameState) -> tuple[WeekLine, ...]:
    """A line a week."""
    return tuple(
        WeekLine(week, dollars(cash), _remark(context, week, mood))
        for week, cash, mood in state.weeks
    )


def _remark(context: Context, week: int, mood: str) -> str:
    """Cosmetic: which remark is made never touches the rules' luck. None comes twice running."""
    lines = _remarks().get(mood, [])
    if not lines:
        return ""
    offset = int(context.luck.uniform(f"cosmetic:week:{mood}", 0) * len(lines))
    text = lines[(offset + week) % len(lines)]
    return text.replace("{company}", context.scenario.opening.company)
