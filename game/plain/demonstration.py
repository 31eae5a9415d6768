"""A game that plays itself, told month by month: no input, no terminal."""

from __future__ import annotations

from typing import TextIO

from game.campaign.desk import Desk
from game.plain.game import Game, Turn
from game.plain.page import Lines, write, write_token
from game.plain.render.desk import whole


def demonstrate(game: Game, turn: Turn, out: TextIO, before: Lines) -> None:
    """Let `turn` play to the end, and print every desk and what was decided at it."""
    write(out, before)
    while (desk := game.desk()).phase != "over":
        write(out, (*whole(desk), ""))
        labels, known = _labels(desk), len(game.decisions)
        turn()
        write(out, (*(_decided(text, labels) for text in game.decisions[known:]), ""))
    write(out, (*whole(desk), ""))
    write_token(out, "run code:", game.code)


def _decided(action: str, labels: dict[str, str]) -> str:
    return f"> {action}: {labels[action]}" if action in labels else f"> {action}"


def _labels(desk: Desk) -> dict[str, str]:
    """What the desk calls each action it offers."""
    meeting = desk.meeting.options if desk.meeting else ()
    answers = [*desk.answers, *meeting, *(one for item in desk.letters for one in item.options)]
    levers = [(offer.name, one) for offer in desk.offers for one in offer.options]
    return {one.action: one.label for one in answers} | {
        one.action: f"{name}, {one.label}" for name, one in levers if one.label
    }
