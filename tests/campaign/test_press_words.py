"""A release keeps the words it was sent in, and they change nothing but what is printed."""

from __future__ import annotations

import pytest

from game.campaign import claims
from game.campaign.action import Action
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.pressroom.wording import parted, read, slots, taken
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.view.press import composer
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.achievements.staging import earned
from tests.campaign.playing import at_the_desk, decide, desk, head_of, pass_month, staged

WORDED = "press=work_of:2:1-0-1-2-3-0-1"
BARE = "press=work_of:2"


@pytest.fixture
def fold(ferry: Scenario) -> Fold:
    return at_the_desk(ferry)


def test_the_contract_of_claim_and_boldness_goes_on_working(fold: Fold) -> None:
    plain, worded = Fold(fold.context, fold.state), Fold(fold.context, fold.state)
    decide(plain, BARE)
    decide(worded, WORDED)
    assert state_hash(plain.state) == state_hash(worded.state)
    assert plain.state.claims[0].wording == ""
    assert worded.state.claims[0].wording == "1-0-1-2-3-0-1"


def test_the_words_are_printed_as_they_were_chosen(fold: Fold) -> None:
    decide(fold, WORDED)
    said = claims.said(fold.context, fold.state.claims[0])
    for slot, pick in zip(slots(), (1, 0, 1, 2, 3, 0, 1), strict=True):
        assert slot.words[pick] in said
    assert desk(fold).claims[0].release == said
    assert claims.flourish(fold.context, fold.state.claims[0]) in said


def test_without_words_the_office_takes_some_and_never_leaves_out_the_verb(fold: Fold) -> None:
    for month in range(1, 60):
        picks = taken(fold.context, month, "work_of")
        assert picks[0] > 0
        assert read("-".join(map(str, picks))) == picks


def test_two_releases_of_a_month_have_no_word_in_common(fold: Fold) -> None:
    kinds = list(fold.context.claim_kinds)[:2]
    for month in range(1, 60):
        first, second = (taken(fold.context, month, kind) for kind in kinds)
        assert all(one != other for one, other in zip(first, second, strict=True))


def test_a_fact_check_quotes_the_sentence(fold: Fold) -> None:
    decide(fold, WORDED)
    entry = fold.state.claims[0]
    state = claims.settle(fold.context, fold.state, 0, 99.0)
    assert claims.spell(fold.context, entry) in state.news[-1]
    assert claims.flourish(fold.context, entry) in state.news[-1]


def test_a_run_code_carries_the_words(ferry: Scenario, fold: Fold) -> None:
    decisions = ("predict=never", WORDED, "press=prefer:1", "advance")
    code = encode(ferry, head_of(ferry), decisions)
    assert decode_decisions(ferry, decode(code))[1] == decisions


@pytest.mark.parametrize(
    "words", ["1-0-1", "9-0-1-2-3-0-1", "1-0-1-2-3-0-99", "01-0-1-2-3-0-1", "1-0-1-2-3-0-1-1"]
)
def test_words_that_fit_no_slots_are_refused(fold: Fold, words: str) -> None:
    before = fold.state
    with pytest.raises(ActionError):
        fold.push(Action.parse(f"{BARE}:{words}"))
    assert fold.state is before


def test_a_value_is_parted_into_claim_and_words() -> None:
    assert parted("work_of:2") == ("work_of:2", "")
    assert parted("work_of:2:1-0-1-2-3-0-1") == ("work_of:2", "1-0-1-2-3-0-1")


def test_a_release_without_a_verb_lists_nouns_and_is_an_achievement(fold: Fold) -> None:
    decide(fold, f"{BARE}:0-0-0-0-0-0-0", "advance")
    said = claims.said(fold.context, fold.state.claims[0])
    assert claims.bare(fold.context.claim_kinds["work_of"], 0.0).split()[-2] in said
    assert "that, thanks to" not in said
    assert "co-created" in earned(fold)


def test_a_quoted_chief_executive_is_a_verb(fold: Fold) -> None:
    decide(fold, f"{BARE}:0-0-0-0-0-0-1", "advance")
    assert "co-created" not in earned(fold)


def test_the_composer_says_what_is_known_and_what_it_costs(fold: Fold) -> None:
    found = composer(fold.context, fold.state)
    assert found is not None
    assert {draft.action for draft in found.drafts} == {
        f"press={kind.id}:{bold}" for kind in fold.context.scenario.claims for bold in (1, 2, 3)
    }
    bold = next(draft for draft in found.drafts if draft.action == "press=prefer:3")
    assert bold.known == "the desk's 93 % is only reported; it has not been measured"
    assert "true quality of 100 %, at least" in bold.checked
    assert "board +2, brand +1" in bold.held
    assert "board −10.5, brand −4" in bold.mistaken
    assert "board −21, brand −8" in bold.lie
    decide(fold, found.action(bold, found.picks))
    assert fold.state.claims[0].kind == "prefer"


def test_a_sample_in_the_drawer_is_named_in_the_composer(fold: Fold) -> None:
    pass_month(fold, "look=qa")
    found = composer(fold.context, fold.state)
    assert found is not None
    known = {draft.action: draft.known for draft in found.drafts}
    assert known["press=prefer:1"].startswith("your sample says ")
    assert "±" in known["press=prefer:1"]
    assert known["press=prefer:3"].endswith("it is not so")


def test_outside_a_month_there_is_no_composer(fold: Fold) -> None:
    assert composer(fold.context, staged(fold, stage="curtain").state) is None
