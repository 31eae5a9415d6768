"""The one question of a meeting: asked of what is so, answered in the journal, told in scenes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.boardroom.questions import answers, asking, telling
from game.campaign.boardroom.questions.conditions import CONDITIONS
from game.campaign.causes.origins import named
from game.campaign.fold import Fold
from game.campaign.journal.replay import replay
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.session import new_session
from game.campaign.state import Ask, Questioned, Sample
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, decide, desk, pass_month, staged, with_true


def meeting(scenario: Scenario, *before: Questioned, **true: float) -> Fold:
    fold = with_true(at_the_desk(scenario), **{"ai_share": 0.4, **true})
    board = replace(fold.state.board, ask=Ask("growth", 0.0, "", 6), questions=before)
    return staged(fold, stage="board", month=3, board=board)


def asked(fold: Fold) -> str:
    return asking.kind(fold.context, fold.state)


def test_nobody_asks_about_what_has_not_happened(ferry: Scenario) -> None:
    fold = meeting(ferry, ai_share=0.0, laid_off=0.0, gig=0.0)
    holds = {kind for kind, so in CONDITIONS.items() if so(fold.context, fold.state)}
    assert not holds & {"came_back", "work", "release", "quality", "line", "left", "gig"}


def test_every_question_has_its_words_for_every_answer(ferry: Scenario) -> None:
    fold = meeting(ferry)
    for kind in CONDITIONS:
        may = answers.of_kind(fold.context, fold.state, kind)
        assert 2 <= len(may) <= 4
        assert set(may) <= set(answers.WORDS)
        assert {"who", "asks", "again", *may} <= set(telling.words(kind))


def test_a_question_has_wordings_that_belong_together_and_comes_in_none_twice(
    ferry: Scenario,
) -> None:
    fold = meeting(ferry)
    heard: list[str] = []
    done: tuple[Questioned, ...] = ()
    for month in range(3, 120, 3):
        board = replace(fold.state.board, questions=done)
        fold = staged(fold, month=month, board=board)
        if not (kind := asked(fold)):
            continue
        heard.append(telling.asked(fold.context, fold.state, kind))
        said = "evade" if month % 2 else "admit"
        heard.append(telling.answer(fold.context, fold.state, kind, said))
        done = (*done, Questioned(month, kind, said))
    assert len(heard) >= 16
    assert len(heard) - len(set(heard)) <= sum(one.said == "evade" for one in done)
    questions = heard[::2]
    assert len(set(questions)) == len(questions)
    for kind in CONDITIONS:
        texts = {name: said for name, said in telling.words(kind).items() if name != "who"}
        assert {len(each) for each in texts.values()} == {3}
        assert all(len(set(each)) == 3 for each in texts.values())


def test_a_look_that_was_kept_back_is_asked_for_told_at_a_price_or_denied(
    ferry: Scenario,
) -> None:
    fold = staged(meeting(ferry), samples=(Sample("quality", 2, 0.5, 0.04),))
    fold = with_true(fold, reported_quality=0.9)
    assert CONDITIONS["drawer"](fold.context, fold.state)
    told = answered(fold, "drawer", "worse")
    assert not CONDITIONS["drawer"](told.context, told.state)
    assert told.state.company.board == pytest.approx(fold.state.company.board - 0.02)
    denied = answered(fold, "drawer", "figure").state
    assert denied.company.board == pytest.approx(fold.state.company.board + 0.01)
    assert denied.claims[-1].knew == "against the sample"


@pytest.mark.parametrize(
    ("kind", "figure"), [("tired", "burnout"), ("quality", "quality"), ("lost", "silent")]
)
def test_who_looked_too_long_ago_does_not_say_that_nobody_looked(
    ferry: Scenario, kind: str, figure: str
) -> None:
    never = meeting(ferry)
    fold = staged(never, month=30, samples=(Sample(figure, 21, 0.46, 0.04),))
    said = telling.answer(fold.context, fold.state, kind, "admit")
    assert "46 %" in said
    assert "month 21" in said
    assert said != telling.answer(never.context, never.state, kind, "admit")


def test_what_was_claimed_unmeasured_is_measured_on_a_promise(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    for text in ("press=prefer:2", "advance", "advance", "advance"):
        fold = decide(fold, text)
    assert CONDITIONS["measured"](fold.context, fold.state)
    promised = answered(fold, "measured", "look").state
    assert promised.looks[-1].due == fold.state.month + 2
    assert promised.charged == fold.state.charged + 1
    assert promised.company.cash < fold.state.company.cash
    assert answers.of_kind(fold.context, promised, "measured") == ("admit", "back", "evade")
    taken_back = answered(fold, "measured", "back")
    assert not CONDITIONS["measured"](taken_back.context, taken_back.state)


def test_who_is_blamed_reads_the_minutes_and_so_does_everybody(ferry: Scenario) -> None:
    fold = meeting(ferry, laid_off=0.2, gig=0.1)
    morale = fold.state.company.teams[0].morale
    for said, board, moved in (("own", -0.02, 0.02), ("blame", 0.03, -0.02)):
        now = answered(fold, "hours", said).state.company
        assert now.board - fold.state.company.board == pytest.approx(board)
        assert now.teams[0].morale - morale == pytest.approx(moved)


def test_another_is_remembered_at_every_round_and_nobody_who_is_back(ferry: Scenario) -> None:
    fold = meeting(ferry)
    gone = replace(fold.state.staff[0], state="laid off", left="laid off", month=2)
    back = replace(fold.state.staff[1], state="back", left="laid off", month=3)
    fold = staged(fold, staff=(gone, back, *fold.state.staff[2:]))
    assert fold.context.scenario.people[0].name in telling.asked(fold.context, fold.state, "named")
    later = answered(fold, "named", "own")
    assert not CONDITIONS["named"](later.context, later.state)
    evaded = answered(fold, "named", "evade")
    assert CONDITIONS["named"](evaded.context, evaded.state)


def test_what_the_books_tell_of_a_quarter_is_asked_about(ferry: Scenario) -> None:
    fold = with_true(pass_month(pass_month(pass_month(at_the_desk(ferry)))), ai_share=0.3)
    holds = {kind: CONDITIONS[kind](fold.context, fold.state) for kind in ("jumped", "lost")}
    assert holds == {"jumped": True, "lost": False}
    count = fold.state.history[0].true[fold.context.names.index["customers_count"]]
    fewer = with_true(fold, customers_count=count * 0.9)
    assert CONDITIONS["lost"](fewer.context, fewer.state)
    assert f"{count * 0.1:,.0f}" in telling.asked(fewer.context, fewer.state, "lost")


def answered(fold: Fold, kind: str, said: str) -> Fold:
    """The same meeting with this question asked, and answered so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asking, "kind", lambda *_: kind)
        return decide(staged(fold, stage="board"), f"question={said}")


def test_the_first_after_the_reversal_is_how_many_came_back(ferry: Scenario) -> None:
    evaded = Questioned(0, "line", "evade")
    fold = meeting(ferry, evaded)
    begun = replace(fold.state.reversal, month=2, boomerangs=7.0)
    fold = staged(fold, reversal=begun)
    assert asked(fold) == "came_back"
    assert "7 so far" in telling.answer(fold.context, fold.state, "came_back", "count")


def test_to_admit_costs_a_little_and_twice_that_after_an_evasion(ferry: Scenario) -> None:
    for before, points in (((), 0.01), ((Questioned(0, "line", "evade"),), 0.02)):
        fold = meeting(ferry, *before)
        while asked(fold) != "line":
            fold = staged(fold, month=fold.state.month + 1)
        was = fold.state.company.board
        now = decide(fold, "question=admit").state
        assert was - now.company.board == pytest.approx(points)
        assert "told the board" in named(fold.context, "deed:question", -points).meaning
        assert (now.board.questions[-1].kind, now.stage) == ("line", "board")


def test_a_question_is_answered_once_and_only_with_what_is_offered(ferry: Scenario) -> None:
    fold = meeting(ferry)
    with pytest.raises(ActionError, match="question takes"):
        decide(fold, "question=perhaps")
    scene = desk(fold).meeting
    assert scene is not None
    assert scene.question is not None
    fold = decide(fold, scene.question.options[-1].action)
    with pytest.raises(ActionError, match="no question"):
        decide(fold, "question=evade")


def test_left_alone_it_is_let_go_and_nobody_is_quoted(ferry: Scenario) -> None:
    fold = meeting(ferry)
    was, kind = fold.state.company.board, asked(fold)
    fold = decide(fold, "board=accept")
    assert fold.state.company.board == was
    assert fold.state.board.questions[-1] == Questioned(3, kind, "")
    assert not asking.is_again(fold.state, kind)


def test_it_is_in_the_journal_and_in_the_run_code(ferry: Scenario) -> None:
    start = ("predict=never", "desk.ai_share=30", "advance", "advance", "advance")
    head = at_the_desk(ferry).context.head
    first = replay(ferry, head, start).desk.meeting
    assert first is not None
    assert first.question is not None
    decisions = (*start, first.question.options[0].action, "board=refuse")
    code = encode(ferry, head, decisions)
    assert tuple(decode_decisions(ferry, decode(code))[1]) == decisions
    after = replay(ferry, head, decisions).desk
    assert after.phase == "month"
    (board,) = (figure for figure in after.figures if figure.id == "board")
    assert after.moved.endswith(f"{first.confidence} at the meeting")
    assert after.notices[-1].endswith(f"Confidence: {after.moved}, {board.text} now.")


def test_why_knows_every_month_after_an_answered_question(ferry: Scenario) -> None:
    session = new_session(ferry, seed="MOTH-4471")
    for text in ("predict=never", "desk.ai_share=30"):
        session.act(Action.parse(text))
    answered = 0
    while session.desk().month < 13 and session.desk().phase != "curtain":
        meeting = session.desk().meeting
        if meeting and meeting.question:
            answered += 1
            session.act(Action.parse(meeting.question.options[answered % 2].action))
        session.act(Action.parse("board=accept" if meeting else "advance"))
        story, open_turn = session._past.story(session.decisions)
        if not open_turn:
            assert story.openings[-1] == session._fold.state
            assert len(story.chapters) == len(session._fold.state.history)
    assert answered > 1


def test_what_was_decided_names_a_release_by_its_claim(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    for text in ("press=work_of:2:0-0-0-0-0-0-0", "advance", "advance", "advance"):
        fold = decide(fold, text)
    noted = telling.noted(fold.context, fold.state, "release", "back")
    assert "the work of" in noted
    assert telling.asked(fold.context, fold.state, "release") not in noted
    assert len(noted) < 200
