"""The coach in lines: a word at its moment for somebody at a terminal, all of them on request."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.campaign.coaching import Coach, lessons
from game.campaign.desk import Desk
from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.page import Lines


class Tutor:
    """The coach as the player's settings have him."""

    def __init__(self, settings: Mapping[str, str], keep: Callable[[str, str], None]) -> None:
        """With kept settings, and where to keep one."""
        self._keep = keep
        self._on = settings.get("coach") != "off"
        self._coach = self._anew(settings.get("lessons", ""))

    def told(self, desk: Desk) -> Lines:
        """What the coach says of this desk; mostly nothing."""
        if not self._on:
            return ()
        try:
            lesson = self._coach.lesson(desk)
        except GameError as error:
            self._on = False
            return (f"The coach leaves you: {error}",)
        return (f"Coach: {lesson.typed} (coach off: never again.)",) if lesson else ()

    def turn(self, *, on: bool) -> None:
        """Send the coach away for good, or let him say everything once more.

        Raises:
            StoreError: it holds, but could not be kept.
        """
        self._on = on
        if on:
            self._coach = self._anew("")
            self._keep("lessons", "")
        self._keep("coach", "on" if on else "off")

    def _anew(self, given: str) -> Coach:
        return Coach(given.split(), lambda ids: self._keep("lessons", ids))

    @property
    def on(self) -> bool:
        """Whether he speaks."""
        return self._on


def tell_settings(talk: Conversation, _: str) -> None:
    """``settings``: there is one of lines; the screens have theirs."""
    coach = "speaks" if talk.tutor and talk.tutor.on else "is silent"
    talk.say(
        f"The coach {coach}: coach on, or coach off. Kept for all your games.",
        "Rows are as wide as COLUMNS in the environment says, 79 without it.",
        "Every decision is kept as you take it; there is nothing to save.",
        "Theme, motion, how the weeks pass and when a month asks before it ends are settings of "
        "the screens: humans-wanted, then Settings.",
    )


def ask(talk: Conversation, rest: str) -> None:
    """``coach``: all that he says; ``coach off``, ``coach on``."""
    if rest not in {"on", "off"} or talk.tutor is None:
        talk.say("The coach says:", *(f"  {one.typed}" for one in lessons()))
        return
    words = "The coach will say everything once more, in months 1 to 3 of a game."
    try:
        talk.tutor.turn(on=rest == "on")
    except GameError as error:
        words = str(error)
    talk.say(words if rest == "on" else "The coach is gone; coach on calls him back.")
