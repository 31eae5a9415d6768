from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest

from game.campaign.action import Action
from game.plain import json_face
from tests.plain.bakery import Bakery


def said(*lines: str, game: Bakery | None = None) -> list[dict[str, Any]]:
    out = StringIO()
    json_face.play(game or Bakery(), StringIO("".join(f"{line}\n" for line in lines)), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def action(text: str) -> str:
    return json.dumps({"action": text})


def test_a_desk_comes_first_and_after_every_action() -> None:
    messages = said(action("predict=never"), action("advance"))
    assert [list(message) for message in messages] == [["desk"]] * 3
    assert [message["desk"]["month"] for message in messages] == [1, 1, 2]
    assert messages[0]["desk"]["phase"] == "prediction"


def test_the_last_line_of_a_finished_game_is_its_end() -> None:
    steps = ("predict=never", "advance", "advance", "board=accept", "advance", "guess=80")
    messages = said(*map(action, steps))
    assert messages[-2]["desk"]["ending"]["title"] == "The Last Loaf"
    assert messages[-1] == {
        "end": {
            "ending": "the-last-loaf",
            "score": 40,
            "axes": {"value": 44, "customers": 38, "people": 51, "trust": 29},
            "code": "HW1-abc",
        }
    }


@pytest.mark.parametrize(
    "line",
    [
        "advance",
        "{",
        "[]",
        "null",
        '{"act": "advance"}',
        '{"action": 3}',
        '{"action": "Set It!"}',
        '{"action": "announce=on"}',
        "[" * 5000,
    ],
)
def test_what_cannot_be_done_is_an_error_and_the_desk_again(line: str) -> None:
    game = Bakery()
    first, error, desk = said(line, game=game)
    assert list(error) == ["error"]
    assert desk == first
    assert game.decided == []


def test_empty_lines_are_passed_over() -> None:
    assert len(said("", "  ")) == 1


def test_an_unfinished_game_has_no_end() -> None:
    assert list(said(action("predict=never"))[-1]) == ["desk"]


def test_everything_is_ascii_so_that_every_locale_prints_the_same_bytes() -> None:
    out = StringIO()
    json_face.play(Bakery(), StringIO(), out)
    assert out.getvalue().isascii()
    assert json.loads(out.getvalue())["desk"]["figures"][0]["band"] == "±4"


def test_a_strategy_plays_to_the_end_message() -> None:
    texts = {"prediction": "predict=2", "month": "advance", "board": "board=accept"}
    out, game = StringIO(), Bakery()
    json_face.demonstrate(
        game, lambda: game.act(Action.parse(texts.get(game.desk().phase, "guess=80"))), out
    )
    assert list(json.loads(out.getvalue().splitlines()[-1])) == ["end"]
