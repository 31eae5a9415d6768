"""The screens: the title, or a game laid on the desk at once."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from game.cli.terminal import expect_terminal
from game.cli.without_tls import load_event_loop

if TYPE_CHECKING:
    from game.campaign.session import Session


def run(session: Session | None = None) -> int:
    """Run the app until it is left; its exit code."""
    expect_terminal(Namespace(plain=False, format="text"))
    load_event_loop()
    from game.cli.screens import app

    if session and session.aside:
        session.note = f"{session.aside}. {session.note}".strip()
    made = app(session)
    made.run()
    if session and session.game_id and not session.desk().ending:
        print(f"Everything is kept. To go on: humans-wanted games resume {session.game_id}")
    return made.return_code or 0
