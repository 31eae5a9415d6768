from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign import claims
from game.campaign.ending.epilogue import judge, standing
from game.campaign.fold import Fold
from game.campaign.rules import claims as arithmetic
from game.campaign.state import GameState, Sample
from game.errors import ActionError
from game.model.numbers import FLOATS
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    opened,
    option,
    pass_month,
    play_on,
    so,
    staged,
    with_true,
)


def sampled(fold: Fold, value: float, figure: str = "quality") -> Fold:
    return staged(fold, samples=(Sample(figure, fold.state.month, value, 0.04),))


def released(fold: Fold, kind: str, boldness: int, times: int) -> Fold:
    """A game in which the same has been claimed several times over."""
    state = fold.state
    for _ in range(times):
        state = claims.release(fold.context, state, fold.context.claim_kinds[kind], boldness)
    return Fold(fold.context, state)


def checked(fold: Fold, action: str, gap: float) -> Fold:
    """A game in which one claim was made and has just been checked, `gap` points short."""
    decide(fold, action)
    state = claims.settle(fold.context, fold.state, len(fold.state.claims) - 1, gap)
    return Fold(fold.context, state)


@pytest.mark.parametrize(
    ("sample", "boldness", "knew"),
    [
        (None, 3, "unmeasured"),
        (0.93, 1, "measured"),
        (0.50, 1, "measured"),
        (0.50, 3, "against the sample"),
    ],
)
def test_the_ledger_keeps_what_was_known(
    fold: Fold, sample: float | None, boldness: int, knew: str
) -> None:
    if sample is not None:
        fold = sampled(fold, sample)
    assert knew == "unmeasured" or knew.split(maxsplit=1)[0] in option_hint(fold, boldness)
    decide(fold, f"press=prefer:{boldness}")
    assert desk(fold).claims[0].knew == knew


def option_hint(fold: Fold, boldness: int) -> str:
    words = {"it is so": "measured", "it is not so": "against"}
    hint = option(fold, f"press=prefer:{boldness}").hint
    return next((known for word, known in words.items() if f"you know: {word}" in hint), "")


def test_a_claim_of_the_books_is_always_measured(fold: Fold) -> None:
    decide(fold, "press=nobody_lost:1")
    assert fold.state.claims[0].knew == "measured"
    lost = with_true(staged(fold, claims=()), laid_off=0.2)
    decide(lost, "press=nobody_lost:3")
    assert lost.state.claims[0].knew == "against the sample"


def test_what_only_the_tolerance_lets_pass_is_not_called_so(fold: Fold) -> None:
    few = with_true(staged(fold, claims=()), laid_off=0.012)
    said = [option(few, f"press=nobody_lost:{boldness}").hint for boldness in (1, 3)]
    assert [words.partition("know: ")[2] for words in said] == [
        "it is so",
        "nearly so; a check lets it pass",
    ]


def test_a_claim_that_has_not_been_checked_cannot_be_made_again(fold: Fold) -> None:
    decide(fold, "press=prefer:1")
    with pytest.raises(ActionError, match="not checked yet"):
        decide(fold, "press=prefer:2")


def test_nobody_can_claim_the_work_of_nobody(fold: Fold) -> None:
    with pytest.raises(ActionError, match="nothing to claim yet"):
        decide(fold, "press=work_of:1")
    offered = option(fold, "press=work_of:1")
    assert not offered.available
    assert "0" not in offered.label + offered.hint


def test_boldness_claims_more_than_is_believed(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 6)
    kinds = fold.context.claim_kinds
    for kind, points in (("prefer", 4), ("work_of", 50), ("rested", -5)):
        careful, confident = (
            claims.level(fold.context, fold.state, kinds[kind], boldness) for boldness in (1, 2)
        )
        scale = 1.0 if kind == "work_of" else 100.0
        assert (confident - careful) * scale == pytest.approx(points)


def test_a_claim_starts_from_a_look_where_there_is_one(ferry: Scenario) -> None:
    fold = sampled(play_on(opened(ferry), "replace", 6), 0.61)
    decide(staged(fold, charged=0), "press=prefer:1")
    level = claims.level(fold.context, fold.state, fold.context.claim_kinds["prefer"], 1)
    assert level == 0.61
    assert "61 %" in option(fold, "press=prefer:1").label


def test_repeats_halve(fold: Fold) -> None:
    fold = released(fold, "prefer", 3, times=3)
    decide(fold, "press=nobody_lost:3")
    strengths = [entry.strength for entry in fold.state.claims]
    first = fold.context.rules.claims.strength[2]
    assert strengths == pytest.approx([first, first / 2.0, first / 4.0, first])


def test_a_claim_fades_by_half_in_a_quarter(fold: Fold) -> None:
    decide(fold, "press=work_of:2")
    fresh = claims.live_strength(fold.context, fold.state, 0)
    assert claims.live_strength(fold.context, fold.state, 13) == pytest.approx(fresh / 2)


def test_a_claim_fades_as_fast_where_a_turn_is_a_quarter(ferry: Scenario) -> None:
    pace = replace(ferry.pace, turn="quarter", length=8, focus=10, carry=2)
    fold = at_the_desk(replace(ferry, pace=pace, events=(), hash="quarters"))
    decide(fold, "press=work_of:2")
    fresh = claims.live_strength(fold.context, fold.state, 0)
    later = replace(fold.state, month=fold.state.month + 1)
    assert claims.live_strength(fold.context, later, 0) == pytest.approx(fresh / 2)


def test_a_claim_lifts_the_board_and_the_value(ferry: Scenario) -> None:
    said, silent = at_the_desk(ferry), at_the_desk(ferry)
    pass_month(said, "press=work_of:3")
    pass_month(silent)
    assert so(said, "board") > so(silent, "board")
    assert so(said, "enterprise_value") > so(silent, "enterprise_value") * 1.01


def test_a_claim_that_holds_is_worth_something(fold: Fold) -> None:
    before = fold.state.company
    after = checked(fold, "press=prefer:2", 2.9)
    assert desk(after).claims[0].state == "held"
    assert after.state.company.board == pytest.approx(before.board + 0.02)
    assert after.state.company.brand == pytest.approx(before.brand + 0.01)


def test_the_same_truth_again_is_worth_half(fold: Fold) -> None:
    before = fold.state.company
    state = released(fold, "prefer", 1, times=3).state
    for place in range(3):
        state = claims.settle(fold.context, state, place, 0.0)
    assert state.company.brand == pytest.approx(before.brand + 0.0175)
    assert state.company.board == pytest.approx(before.board + 0.035)
    assert standing(fold.context, state).held == pytest.approx(1.75)


def test_saying_one_true_thing_every_month_is_no_way_to_be_trusted(ferry: Scenario) -> None:
    fold, silent = at_the_desk(ferry), at_the_desk(ferry)
    for _ in range(12):
        waiting = not option(fold, "press=nobody_lost:1").available
        pass_month(fold, *([] if waiting else ["press=nobody_lost:1"]))
        pass_month(silent)
    said = judge(fold.context, fold.state).now.trust
    assert said < judge(silent.context, silent.state).now.trust + 25.0


@pytest.mark.parametrize(
    ("boldness", "board", "brand"), [(1, 0.03, 0.01), (2, 0.06, 0.02), (3, 0.105, 0.04)]
)
def test_a_mistake_costs_half_as_much_again_as_it_gave_and_a_lie_double(
    fold: Fold, boldness: int, board: float, brand: float
) -> None:
    before = fold.state.company
    mistaken = checked(Fold(fold.context, fold.state), f"press=prefer:{boldness}", 10.0)
    assert desk(mistaken).claims[0].state == "mistaken"
    assert mistaken.state.company.board == pytest.approx(before.board - board)
    assert mistaken.state.company.brand == pytest.approx(before.brand - brand)
    decide(fold, f"press=prefer:{boldness}")
    entry = replace(fold.state.claims[0], knew="against the sample")
    lie = claims.settle(fold.context, replace(fold.state, claims=(entry,)), 0, 10.0)
    assert lie.claims[0].state == "knowing"
    assert lie.company.board == pytest.approx(before.board - 2 * board)
    assert lie.company.brand == pytest.approx(before.brand - 2 * brand)


@pytest.mark.parametrize("gap", [0.0, 10.0])
def test_of_what_was_said_in_a_meeting_no_release_is_quoted(fold: Fold, gap: float) -> None:
    def printed(state: GameState) -> str:
        after = claims.settle(fold.context, replace(state, news=()), 0, gap)
        return str(after.news[-1])

    decide(fold, "press=prefer:2")
    (entry,) = fold.state.claims
    flourish = claims.flourish(fold.context, entry)
    assert flourish in printed(fold.state)
    spoken = printed(replace(fold.state, claims=(replace(entry, strength=0.0),)))
    assert flourish not in spoken
    assert "board" in spoken


def test_only_a_gap_beyond_the_tolerance_is_false(fold: Fold) -> None:
    assert checked(Fold(fold.context, fold.state), "press=prefer:1", 3.0).state.claims[0].state == (
        "held"
    )
    assert checked(fold, "press=prefer:1", 3.01).state.claims[0].state == "mistaken"


def chance(fold: Fold, **given: float) -> float:
    facts = {"incidents": 0.0, "gap": 0.0, "knowing": 0.0, "difficulty": 1.0, **given}
    return arithmetic.check_chance(fold.context.rules.claims, 2, xp=FLOATS, **facts)


def test_the_press_checks_more_when_there_is_more_to_find(fold: Fold) -> None:
    assert chance(fold) == pytest.approx(0.06)
    assert chance(fold, incidents=1.0) == pytest.approx(0.11)
    assert chance(fold, gap=10.0) == pytest.approx(0.16)
    assert chance(fold, gap=-10.0) == pytest.approx(0.06)
    assert chance(fold, knowing=2.0) == pytest.approx(0.16)
    assert chance(fold, difficulty=1.5) == pytest.approx(0.09)
    assert chance(fold, gap=500.0) == 0.5


def test_a_claim_is_not_checked_in_the_month_it_is_made(fold: Fold) -> None:
    decide(fold, "press=prefer:3")
    certain = with_true(fold, quality=0.0)
    assert claims.check_all(certain.context, certain.state, 9.0) is certain.state


def test_a_retraction_gives_up_the_gain_and_ends_the_matter(fold: Fold) -> None:
    pass_month(fold, "press=work_of:3")
    assert claims.live_strength(fold.context, fold.state, 0) > 0.1
    decide(fold, "retract=1")
    assert claims.live_strength(fold.context, fold.state, 0) == 0.0
    assert desk(fold).claims[0].state == "retracted"
    with pytest.raises(ActionError, match="nothing to offer"):
        decide(fold, "retract=1")
    assert judge(fold.context, fold.state).final.claims[0].state == "retracted"


def test_the_curtain_checks_the_rest(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "replace", 12)
    fold = staged(fold, charged=0, claims=())
    decide(fold, "press=prefer:3", "press=nobody_lost:1")
    verdict = judge(fold.context, fold.state)
    assert "open" not in {entry.state for entry in verdict.final.claims}
    assert verdict.final.claims[0].state == "mistaken"


def test_a_false_claim_lifts_nothing_any_more(fold: Fold) -> None:
    false = checked(fold, "press=work_of:3", 50.0)
    assert claims.live_strength(false.context, false.state, 0) == 0.0


def test_the_reversal_takes_back_what_was_said(fold: Fold) -> None:
    pass_month(fold, "press=work_of:3", "desk.ai_share=30")
    for _ in range(3):
        pass_month(fold)
    decide(fold, "press=nobody_lost:1", "reversal=start")
    states = [entry.state for entry in fold.state.claims]
    assert states[0] != "open"
    assert states[-1] == "open", "what was said this month is not what is being taken back"


@pytest.mark.parametrize(
    ("level", "says"),
    [(0.0, "none let go"), (0.003, "fewer than 1 % let go"), (0.02, "only 2 % let go")],
)
def test_a_nought_is_not_called_small(fintech: Scenario, level: float, says: str) -> None:
    kind = next(one for one in fintech.claims if one.id == "nobody_lost")
    assert says in claims.bare(kind, level)
    assert "0 %" not in claims.worded(kind, kind.texts[0], level)
