"""Call your own support line: one true call, told from the true state."""

from __future__ import annotations

from functools import cache

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.state import GameState, Mail
from game.campaign.words.lexicon import lexicon
from game.frozen import replace

LINE = "~line"


@cache
def _words() -> dict[str, list[str]]:
    return {name: list(lines) for name, lines in lexicon()["transcript"].items()}


def call_the_line(context: Context, state: GameState) -> GameState:
    """Put a transcript into the inbox: bot or person, loops, hold music, an answer or none."""
    occurrence = 1 + sum(mail.event == LINE for mail in state.mail)
    body = "\n".join(_call(context, state))
    return replace(state, mail=(*state.mail, Mail(LINE, occurrence, state.month, "", body)))


def _service(context: Context) -> int:
    """The first department that serves customers (or the first of all)."""
    return next((place for place, serves in enumerate(context.service) if serves), 0)


def _call(context: Context, state: GameState) -> list[str]:
    place = _service(context)
    name = context.department(place).id
    stuck = 1.0 - recorded(context, state, f"{name}.quality")
    lines = [_line(context, state, "greeting_bot", 0)]
    if _draw(context, state, 1) < state.company.teams[place].ai_share:
        lines.append(_line(context, state, "loop", 1))
        failed = _draw(context, state, 2) < 2.0 * stuck
        if not failed:
            return [*lines, _line(context, state, "resolved", 2)]
        lines.append(_line(context, state, "loop", 3))
        if not state.orders.door and _draw(context, state, 3) < 0.75:
            ends = (_line(context, state, "stonewall", 4), _line(context, state, "unresolved", 5))
            return [*lines, *ends]
    return [*lines, *_person(context, state, name, place, stuck)]


def _person(context: Context, state: GameState, name: str, place: int, stuck: float) -> list[str]:
    tired = state.company.teams[place].fatigue > 0.32
    waiting = recorded(context, state, f"{name}.backlog") > 0.15
    lines = [_line(context, state, "hold", 6)] if waiting or tired else []
    lines.append(_line(context, state, "human_tired" if tired else "human_fine", 7))
    solved = _draw(context, state, 8) > stuck
    return [*lines, _line(context, state, "resolved" if solved else "unresolved", 9)]


def _draw(context: Context, state: GameState, index: int) -> float:
    return context.luck.uniform("line", state.month, index)


def _line(context: Context, state: GameState, kind: str, index: int) -> str:
    lines = _words()[kind]
    # cosmetic: which of the lines is said never touches the rules' luck
    pick = int(context.luck.uniform(f"cosmetic:line:{kind}", state.month, index) * len(lines))
    return lines[pick].replace("{company}", context.scenario.opening.company)
