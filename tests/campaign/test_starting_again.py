"""The next game of the same kind, what the best rival began with, and what else could be done."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.action import Action
from game.campaign.ending.conclusion import RivalResult
from game.campaign.opening import open_context
from game.campaign.session import Session, new_session
from game.campaign.view.ending.first_month import first_month, opening_turn
from game.scenario.loading import load
from game.strategies import STRATEGIES
from tests.campaign.shelves import Shelf

PLAYED = ("predict=never", "support.ai_share=45", "freeze=on", "advance")
BEST = (RivalResult("Hold", 10.0, ""), RivalResult(STRATEGIES["augment"].title, 70.0, ""))


def played(shelf: Shelf | None = None) -> Session:
    game = new_session(load("fintech"), seed="MOTH-4471", difficulty="hard", practice=True,
                       store=shelf)  # fmt: skip
    for text in PLAYED:
        game.act(Action.parse(text))
    return game


def test_the_same_luck_again_is_a_game_of_its_own_kept_where_the_other_is() -> None:
    shelf = Shelf()
    game = played(shelf)
    again = game.again(same=True)
    assert again.head == replace(game.head)
    assert again.decisions == ()
    assert again.game_id in shelf.stored
    assert again.game_id != game.game_id
    assert game.again(same=False).head.difficulty == "hard"


def test_a_game_that_is_not_kept_begins_one_that_says_so() -> None:
    assert "not kept" in played().again(same=True).note


def test_the_best_rivals_first_month_is_told_by_what_differs_from_yours() -> None:
    game = played()
    context = open_context(game.scenario, game.head)
    told = first_month(context, BEST, PLAYED)
    assert told.startswith("Augment did, and you did not, in month 1: ")
    assert "You did, and Augment did not, in month 1: Support: AI share to 45 %; Hiring" in told
    same = opening_turn(context, STRATEGIES["augment"])
    assert first_month(context, BEST, same) == ""
    assert first_month(context, (), PLAYED) == ""


def test_what_else_could_have_been_decided_is_what_the_desk_offered_then() -> None:
    game = played()
    share, freeze = game.taken()
    actions = [option.action for option in game.others(share)]
    assert "support.ai_share=20" in actions
    assert "support.ai_share=45" not in actions
    assert game.others(freeze) == ()
    assert game.others(replace(share, month=9)) == ()


def test_a_quarters_turn_is_called_one() -> None:
    scenario = load("fintech")
    quarters = replace(scenario, pace=replace(scenario.pace, turn="quarter"))
    assert open_context(quarters, played().head).turn == "quarter"
    assert open_context(scenario, played().head).turn == "month"
