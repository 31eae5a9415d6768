from __future__ import annotations

import string
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.fold import Fold
from game.campaign.journal.journal import Difficulty
from game.campaign.runcodes.codebook import codebook
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.runcodes.varint import pack, unpack
from game.errors import RunCodeError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import at_the_desk, decide, head_of, offer, opened
from tests.campaign.randomly import possible

JOURNAL = (
    "predict=9", "desk.ai_share=45", "undo", "desk.ai_share=30", "look=audit:yard", "advance",
    "press=work_of:2", "desk.headcount=877", "retract=1", "advance", "all_hands=hold", "advance",
    "board=refuse", "reversal=start", "advance", "callback=maja", "pay=105", "vendor=frontier",
)  # fmt: skip
LASTING = (JOURNAL[0], *JOURNAL[3:])


def journal_of(scenario: Scenario, strategy: str) -> tuple[Fold, tuple[str, ...]]:
    fold, journal = opened(scenario), list[str]()

    def push(action: Action) -> None:
        fold.push(action)
        journal.append(str(action))

    while fold.state.stage != "over":
        play_turn(fold.context, STRATEGIES[strategy], lambda: fold.state, push)
    return fold, tuple(journal)


@pytest.mark.parametrize("strategy", ["replace", "early-reverser", "random"])
def test_a_strategys_game_comes_back_whole(fintech: Scenario, strategy: str) -> None:
    fold, journal = journal_of(fintech, strategy)
    code = encode(fintech, head_of(fintech), journal)
    head, decisions = decode_decisions(fintech, decode(code))
    assert decisions == journal
    assert head == head_of(fintech)
    again = decide(opened(fintech), *decisions)
    assert again.hashes == fold.hashes


def test_what_was_undone_is_not_in_the_code(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), JOURNAL)
    assert decode_decisions(ferry, decode(code))[1] == LASTING
    assert code == encode(ferry, head_of(ferry), LASTING)


def test_a_code_is_one_token(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), JOURNAL)
    assert set(code) <= {*string.ascii_letters, *string.digits, "-", "_"}
    assert decode(f"  {code}\n") == decode(code)


@pytest.mark.parametrize("difficulty", ["easy", "normal", "hard"])
@pytest.mark.parametrize("practice", [True, False])
def test_a_code_says_how_it_was_played(
    ferry: Scenario, difficulty: Difficulty, practice: bool
) -> None:
    head = replace(head_of(ferry), difficulty=difficulty, practice=practice, run=300, engine="x+1")
    assert decode_decisions(ferry, decode(encode(ferry, head, ())))[0] == head


def test_a_full_game_that_uses_all_its_focus_has_room(fintech: Scenario) -> None:
    fold, dice, journal = at_the_desk(fintech), Random(7), ["predict=22"]  # noqa: S311
    for _ in range(36):
        journal += [*letters_of(fold, dice), *spending(fold, dice), "freeze=on", "announce=on"]
        journal.append("advance")
    journal += ["board=counter"] * 12 + ["guess=80"]
    code = encode(fintech, head_of(fintech), tuple(journal))
    assert len(journal) > 250
    assert len(code) <= 2000


def letters_of(fold: Fold, dice: Random) -> list[str]:
    dilemmas = [event for event in fold.context.scenario.events if event.choices]
    return [f"{e.id}#1={e.choices[-1].id}" for e in dice.sample(dilemmas, 2)]


def spending(fold: Fold, dice: Random) -> list[str]:
    from tests.campaign.playing import desk

    paid = [action for action in possible(desk(fold)) if "#" not in action]
    return dice.sample(paid, 5)


def test_a_flipped_character_is_noticed(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), JOURNAL)
    alphabet = string.ascii_letters + string.digits + "-_"
    for place in range(len(code)):
        other = alphabet[(alphabet.index(code[place]) + 17) % len(alphabet)]
        with pytest.raises(RunCodeError):
            decode(code[:place] + other + code[place + 1 :])


def test_a_dropped_or_doubled_character_is_noticed(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), JOURNAL)
    for place in range(len(code)):
        for damaged in (
            code[:place] + code[place + 1 :],
            code[:place] + code[place] + code[place:],
        ):
            if damaged != code:
                with pytest.raises(RunCodeError):
                    decode(damaged)


def test_a_code_cut_short_is_noticed(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), JOURNAL)
    for length in range(len(code)):
        with pytest.raises(RunCodeError) as caught:
            decode(code[:length])
        assert "\n" not in str(caught.value)


@given(st.text(max_size=120))
def test_no_text_at_all_is_more_than_a_run_code_error(text: str) -> None:
    for code in (text, "HW1-" + text):
        with pytest.raises(RunCodeError):
            decode(code)


@given(numbers=st.lists(st.integers(0, 90), max_size=12))
def test_numbers_that_mean_nothing_are_a_run_code_error(
    ferry: Scenario, numbers: list[int]
) -> None:
    coded = replace(decode(encode(ferry, head_of(ferry), ())), numbers=tuple(numbers))
    try:
        decisions = decode_decisions(ferry, coded)[1]
    except RunCodeError:
        return
    for text in decisions:
        Action.parse(text)


def test_another_scenario_is_refused(ferry: Scenario, fintech: Scenario) -> None:
    coded = decode(encode(ferry, head_of(ferry), JOURNAL))
    with pytest.raises(RunCodeError, match="another version"):
        decode_decisions(fintech, coded)
    with pytest.raises(RunCodeError, match="another version"):
        decode_decisions(replace(ferry, hash="00" * 32), coded)


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_packed_numbers_come_back(numbers: list[int]) -> None:
    assert unpack(pack(numbers)) == numbers


def test_every_offer_has_its_word(ferry: Scenario) -> None:
    from tests.campaign.playing import desk

    fold, book = at_the_desk(ferry), codebook(ferry)
    decide(fold, "desk.layoff=900", "press=prefer:1")
    assert offer(fold, "retract").options
    for action in (option.action for shown in desk(fold).offers for option in shown.options):
        parsed = Action.parse(action)
        assert book.decode(book.encode(parsed)) == parsed
