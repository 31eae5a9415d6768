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
    if session and session.game_id:
        told = _later(session, unread=made.settings.unread)
        if told:
            print(told)
    return made.return_code or 0


def _later(session: Session, *, unread: str) -> str:
    """How to go on, where something is left: months, or a curtain that nobody has seen."""
    resume = f"humans-wanted games resume {session.game_id}"
    if not session.desk().ending:
        return f"Everything is kept. To go on: {resume}"
    return f"The curtain is still to be read: {resume}" if session.game_id == unread else ""
