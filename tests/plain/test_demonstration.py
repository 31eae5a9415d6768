from __future__ import annotations

from io import StringIO

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.plain.demonstration import demonstrate
from tests.plain.bakery import ENDING, Bakery


def test_a_strategy_plays_without_input_and_ends_with_the_run_code() -> None:
    game, out = Bakery(), StringIO()

    def turn() -> Desk:
        if game.desk().phase == "month":
            game.act(Action("freeze", "on"))
            return game.act(Action("advance"))
        texts = {"prediction": "predict=never", "board": "board=accept", "curtain": "guess=80"}
        return game.act(Action.parse(texts[game.desk().phase]))

    demonstrate(game, turn, out, ("Welcome.",))
    assert out.getvalue().startswith("Welcome.\n")
    assert game.decided.count("freeze=on") == 3
    assert "> freeze=on: Hiring freeze, On\n> advance\n" in out.getvalue()
    assert ENDING.headline in out.getvalue()
    assert out.getvalue().endswith("\nrun code: HW1-abc\n")
