"""A claim that was answered for in a meeting: told as such, and not asked about again."""

from __future__ import annotations

from game.campaign.boardroom.questions.conditions import last_claim
from game.campaign.boardroom.telling import told
from game.campaign.session import new_session
from game.frozen import replace
from game.scenario.loading import load


def test_a_release_stood_by_is_told_as_an_answer_and_asked_about_no_more() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    game.replay(("predict=never", "press=prefer:1"))
    context, state = game._context, game._fold.state
    (claim,) = state.claims
    assert last_claim(state, "", context) == claim
    answered = replace(claim, strength=0.0)
    stood_by = replace(state, claims=(claim, answered), month=claim.month + context.turns(3))
    assert last_claim(stood_by, "", context) is None
    (line,) = told(context, stood_by)
    assert line.startswith("in the meeting: “")
