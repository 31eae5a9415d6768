"""The next game, by typing: another seed, or the same luck once more."""

from __future__ import annotations

from game.errors import GameError
from game.plain.conversation import Conversation

SAME = "same"


def start_again(talk: Conversation, rest: str) -> None:
    """``again`` begins a game on another seed, ``again same`` on the same luck."""
    if rest not in {"", SAME}:
        talk.say("Type again for another seed, or again same for the same luck.")
    elif talk.desk.phase != "over":
        talk.say("This game is not over. It is kept: type quit, and humans-wanted play.")
    else:
        _begin(talk, same=rest == SAME)


def _begin(talk: Conversation, *, same: bool) -> None:
    ending = talk.desk.ending
    try:
        talk.go_on_in(talk.game.again(same=same))
    except GameError as error:
        talk.say(str(error))
        return
    seed = talk.desk.seed
    known = f" {ending.best}" if same and ending is not None else ""
    words = f"The same luck again, seed {seed}.{known}" if same else f"Another seed: {seed}."
    talk.say(f"{words} {talk.game.note}".strip(), "")
    talk.show()
