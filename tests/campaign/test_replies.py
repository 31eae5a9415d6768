"""What you do to people and boards is answered by letter."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.letters import replies
from game.campaign.month import staff
from game.campaign.state import Ask, Sample
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, pass_month, staged

KINDS = ("accept", "counter", "refuse", "audited", "back", "declined")


def answered(fold: Fold) -> list[tuple[str, str, str]]:
    """Sender, subject and text of what the game itself has written this month."""
    return [
        (letter.sender, letter.subject, letter.body)
        for letter in desk(fold).letters
        if letter.id.startswith("reply:")
    ]


def at_the_board(ferry: Scenario) -> Fold:
    return decide(pass_month(pass_month(at_the_desk(ferry))), "advance")


@pytest.mark.parametrize(
    ("said", "subject"), [("accept", "Accepted"), ("counter", "Your offer"), ("refuse", "Your no")]
)
def test_the_chair_writes_when_the_month_opens(ferry: Scenario, said: str, subject: str) -> None:
    fold = decide(at_the_board(ferry), f"board={said}")
    assert [letter[:2] for letter in answered(fold)] == [("The chair", subject)]
    assert "{" not in answered(fold)[0][2]
    assert answered(pass_month(fold)) == []


def test_a_promise_to_try_is_not_told_as_a_bargain(ferry: Scenario) -> None:
    fold, told = at_the_board(ferry), {}
    for kind in ("evidence", "margin"):
        ask = Ask(kind, 0.1, "", 6)
        state = replies.from_the_chair(fold.context, fold.state, "counter", ask)
        told[kind] = state.mail[-1].body.lower()
    assert "try" in told["evidence"] or "half" in told["evidence"]
    for words in ("struck out", "bargained", "settled", "you said:", "your offer"):
        assert words not in told["evidence"]
    assert "try" not in told["margin"], "of a level one offers half, and is told so"


def test_a_no_with_an_audit_is_answered_otherwise(ferry: Scenario) -> None:
    fold = at_the_board(ferry)
    audit = Sample("audit:desk", fold.state.month, 0.9, 0.01)
    fold = decide(staged(fold, samples=(audit,)), "board=refuse")
    assert answered(fold)[0][1] == "Your no, and its appendix"


def test_whoever_is_called_answers_in_their_own_name(ferry: Scenario) -> None:
    told = set()
    for seed in range(12):
        fold = at_the_desk(ferry, f"SEED-{seed}")
        state = staff.leave(fold.context, fold.state, "maja", "laid off")
        fold = decide(staged(fold, **{n: getattr(state, n) for n in ("staff", "company")}),
                      "callback=maja")  # fmt: skip
        sender, subject, _ = answered(fold)[0]
        assert sender.startswith("Maja Muster")
        back = staff.member(fold.context, fold.state, "maja").state == "back"
        assert subject == ("Yes" if back else "No")
        told.add(subject)
    assert told == {"Yes", "No"}


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_comes_twice_in_a_game(fold: Fold, kind: replies.Kind) -> None:
    """Three of each at least; when all have been read, none comes."""
    ask, state = Ask("growth", 0.0, "", 6), fold.state
    for _ in range(12):
        if kind in {"back", "declined"}:
            state = replies.from_the_called(fold.context, state, "maja", kind)
        else:
            state = replies.from_the_chair(fold.context, state, kind, ask)
    texts = [mail.body for mail in state.mail if mail.event.startswith(replies.MARK)]
    assert 3 <= len(texts) < 12
    assert len(set(texts)) == len(texts)


def test_another_seed_reads_another_letter_first(ferry: Scenario) -> None:
    first = set()
    for seed in range(8):
        fold = at_the_desk(ferry, f"SEED-{seed}")
        state = replies.from_the_called(fold.context, fold.state, "maja", "declined")
        first.add(state.mail[-1].body)
    assert len(first) > 1


def test_mending_a_word_breaks_no_game(fold: Fold) -> None:
    state = replies.from_the_called(fold.context, fold.state, "maja", "back")
    mended = replace(state.mail[-1], body="Yes, then.")
    assert state_hash(replace(state, mail=(*state.mail[:-1], mended))) == state_hash(state)


def test_an_answer_fits_how_somebody_left_and_how_lately(ferry: Scenario) -> None:
    """Nobody who went by themselves speaks of a list, nor of months a month after."""
    words = replies._words()["declined"]
    ways: tuple[tuple[Literal["laid off", "resigned"], str], ...] = (
        ("laid off", "resigned"),
        ("resigned", "laid_off"),
    )
    for how, foreign in ways:
        fold = at_the_desk(ferry)
        state = staff.leave(fold.context, fold.state, "maja", how)
        for months in (1, 6):
            later = replace(state, month=state.month + months)
            for _ in range(12):
                later = replies.from_the_called(fold.context, later, "maja", "declined")
            said = {mail.body for mail in later.mail if mail.event.startswith(replies.MARK)}
            assert said.isdisjoint(words[foreign])
            assert said >= set(words[how.replace(" ", "_")])
            assert said.issuperset(words["long_gone"]) == (months == 6)
