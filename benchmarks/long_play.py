"""Whether hours of play grow memory: game after game in one process, by keys."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks.environment import new_home
from benchmarks.figure import Figure
from benchmarks.memory import resident

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from game.campaign.session import Session

GAMES, WARM = 12, 3
"""Of 20 to 40 minutes each; growth is counted from the end of the first few."""


def figures() -> list[Figure]:
    """Percent by which the resident set has grown."""
    with new_home() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.long_play"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    first, *_, last = (float(word) for word in done.stdout.split())
    growth = (last / first - 1.0) * 100.0
    method = f"{first:.0f} MB after {WARM} games, {last:.0f} MB after {GAMES}, about 8 hours"
    return [Figure("memory grown over 8 hours", growth, "%", 10, method)]


async def _play(pilot: Pilot[None], session: Session) -> None:
    """One game: each month a page or two, a letter, and on."""
    while (desk := session.desk()).phase not in {"curtain", "over"}:
        if desk.phase == "prediction":
            await pilot.press("1", "4", "enter")
        elif desk.phase == "board":
            await pilot.press("1")
        elif desk.phase == "interrupted":
            (options,) = (letter.options for letter in desk.letters if letter.options)
            first = next(n for n, option in enumerate(options, 1) if option.available)
            await pilot.press(str(first), "space")
        else:
            keys = ("l", "escape", "e", "down", "escape", "c", "escape", "f", "down", "d", "enter")
            await pilot.press(*keys, "escape", "space")
            if session.desk().month == desk.month and session.desk().phase == "month":
                await pilot.press("space")  # with a letter left unanswered
        await pilot.pause()


async def _games() -> list[float]:
    from game.campaign.session import new_session
    from game.cli.screens import app
    from game.scenario.loading import load

    scenario, sizes = load("fintech"), []
    shown = app(None)
    async with shown.run_test(size=(120, 40)) as pilot:
        shown.change_setting("weeks", "skipped")
        for game in range(GAMES):
            session = new_session(scenario, seed=f"LONG-{game + 1000}")
            shown.play(session)
            await pilot.pause()
            await _play(pilot, session)
            shown.leave_game()
            await pilot.pause()
            if game + 1 >= WARM:
                sizes.append(resident(os.getpid()))
    return sizes


def main() -> int:
    """Megabytes after each of the games that count."""
    print(*(f"{size:.2f}" for size in asyncio.run(_games())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
