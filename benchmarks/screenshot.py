"""The README's picture, drawn by the real game: `python -m benchmarks.screenshot FILE.svg`."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.campaign.session import Session

SCENARIO, SEED, STRATEGY, MONTH = "fintech", "MOTH-4471", "replace", 7
SIZE = (100, 27)
# The picture must not fetch fonts from somebody's server; any monospaced one has the same widths.
REMOTE_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def played() -> Session:
    """A game that a built-in chief executive has brought to the month of the picture."""
    from game.campaign.session import new_session
    from game.scenario.loading import load
    from game.strategies import STRATEGIES

    session = new_session(load(SCENARIO), seed=SEED, store=None)
    while session.desk().month < MONTH:
        session.autoplay(STRATEGIES[STRATEGY])
    return session


async def drawn(session: Session) -> str:
    """The desk of `session` as an SVG."""
    from game.cli.screens import app

    shown = app(session)
    async with shown.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press("i")
        await pilot.pause()
        return REMOTE_FONTS.sub("", shown.export_screenshot(title="humans-wanted"))


def main() -> int:
    """Draw it without touching anybody's saves."""
    (file,) = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        os.environ["HUMANS_WANTED_HOME"] = home
        picture = asyncio.run(drawn(played()))
    Path(file).write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
