"""A game of three months that shows one of everything, for faces that are tested without rules."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.action import Action
from game.campaign.desk import (
    ClaimLine,
    Curve,
    DepartmentCard,
    Desk,
    Ending,
    Figure,
    Letter,
    Meeting,
    Offer,
    Option,
    PersonCard,
    Phase,
    Rival,
    SliceLine,
    WeekLine,
)
from game.errors import ActionError
from tests.fake_past import FakePast


def option(action: str, label: str, reason: str = "", focus: int = 0, hint: str = "") -> Option:
    return Option(
        action, label, focus, "", hint, current=False, available=not reason, reason=reason
    )


OVENS = Letter(
    "ovens#1",
    "mail",
    "Ines Prado, baker, six years",
    "The ovens",
    "The new ovens speak to us.\n\nShould we answer?",
    1,
    (option("ovens#1=yes", "Answer them.", hint="slower bread"), option("ovens#1=no", "Do not.")),
    "",
    "",
    (),
)
PLANTS = Letter("plants#1", "chat", "Facilities", "The plants", "They are dry.", 1, (), "", "", ())
SHARE = Offer(
    "counter.ai_share",
    "counter",
    "AI share",
    "How much of the work goes to machines.",
    "a",
    "30 %",
    (
        option("counter.ai_share=45", "45 %", focus=1),
        option("counter.ai_share=90", "90 %", "needs 4 focus and you have 3"),
    ),
    low=0,
    high=95,
    step=5,
)
FREEZE = Offer(
    "freeze", "company", "Hiring freeze", "A memo.", "f", "off", (option("freeze=on", "On"),)
)
LOOK = Offer(
    "look", "looks", "Look", "Find out.", "l", "", (option("look=qa", "QA sample, 400 contacts"),)
)
PRESS = Offer(
    "press", "press", "Press release", "Say it.", "p", "", (option("press=work_of:2", "Boldly"),)
)
QUALITY = Figure(
    "quality", "Quality", "96", 0.96, "+1", "better", (0.95, None, 0.96), "sampled", "±4",
    "last month's sample", "Four hundred contacts were listened to.",
)  # fmt: skip
BURNOUT = Figure(
    "burnout", "Burnout", "?", None, "", "same", (), "unknown", "", "nobody has asked", "Ask them."
)
CARD = DepartmentCard(
    id="counter", name="Counter", people=61, people_start=80, gig=5, alumni=12, service=True,
    ai_share=30, ai_target=45, review=15, copilots=True, mood="breaking", note="queues",
    slices=(
        SliceLine("Rolls", 92, 100, 41, "±2", "an audit, 1 month old"),
        SliceLine("Cakes", 61, 0, None, "", "the vendor says so"),
    ),
)  # fmt: skip
INES = PersonCard(
    "ines", "Ines Prado", "Counter", "baker, six years", "Sings.", "listed", "She hums less."
)
CLAIM = ClaimLine("'the work of 7'", 1, 2, "against the sample", "open")
MEETING = Meeting(
    1, 62, -4, ("the work of 7",), ("cash $1M",), "You missed it.", "Margin +1 point.",
    "One more meeting.", (option("board=accept", "Accept"), option("board=refuse", "Refuse")),
)  # fmt: skip
ENDING = Ending(
    "the-last-loaf", "The Last Loaf", "The Morning Crumb", "Bakery bakes",
    ("It baked.", "It sold."),
    (("value", 44), ("customers", 38), ("people", 51), ("trust", 29)), 40, 41, 38, 63,
    (Rival("Hold", 45, "Nothing Much"),), False,
    (Curve("quality", "Quality", "%", (96.0, None), (95.0, 47.5), "to its worst: −9.0 haste"),),
    "You thought 82. It was 47.", "You said never, and never did.", ((2, "lay-offs"),),
    ("Ines came back.",), "Your options were worth nothing.", ("A bank did this in 2025.",),
    "HW1-abc", "cafe",
)  # fmt: skip


class Bakery(FakePast):
    """Prediction, three months with a board meeting after the second, curtain, ending."""

    code = "HW1-abc"
    read_only = ""

    def __init__(self) -> None:
        self.decided: list[str] = []
        self.agains: list[bool] = []
        self._desk = replace(
            _blank(),
            phase="prediction",
            question="In which month will you turn round?",
            answers=(option("predict=never", "Never"), option("predict=2", "In month 2")),
        )

    @property
    def decisions(self) -> tuple[str, ...]:
        return tuple(self.decided)

    def desk(self) -> Desk:
        return self._desk

    def again(self, *, same: bool) -> Bakery:
        self.agains.append(same)
        return Bakery()

    def act(self, action: Action) -> Desk:
        if action.key == "announce":
            raise ActionError("there is nothing to announce")
        self.decided.append(str(action))
        if action.key in {"predict", "advance", "board", "guess"}:
            self._desk = self._after(action.key)
        elif action.key == "ovens":
            raise ActionError("no such letter")
        elif action.key == "ovens#1":
            answered = replace(
                OVENS,
                options=(),
                answer="Answer them.",
                reply="They were pleased.",
                cites=("True.",),
            )
            self._desk = replace(self._desk, letters=(answered, PLANTS))
        else:
            done = f"You did {action}."
            self._desk = replace(self._desk, focus=2, notices=(*self._desk.notices, done))
        return self._desk

    def _after(self, key: str) -> Desk:
        month = self._desk.month
        if key == "predict":
            return _month(1)
        if key == "advance" and month == 2:
            return replace(_month(2), phase="board", meeting=MEETING, letters=())
        if key == "advance" and month == 3:
            return replace(
                _blank(), phase="curtain", month=3, question="What is quality now?",
                answers=(option("guess=80", "Eighty"),),
            )  # fmt: skip
        if key == "guess":
            return replace(_blank(), phase="over", month=3, ending=ENDING)
        return _month(month + 1)


def _month(month: int) -> Desk:
    weeks = (WeekLine(1, "$1.0M", "A queue."), WeekLine(2, "$0.9M", "")) if month > 1 else ()
    news = ("Ines was seen at a rival's.",) if month > 1 else ()
    letters = (OVENS, PLANTS) if month == 1 else ()
    return replace(
        _blank(), month=month, date=f"month {month} of 3", weeks=weeks, news=news, letters=letters
    )


def _blank(phase: Phase = "month") -> Desk:
    return Desk(
        scenario="bakery", company="Crumb & Sons", phase=phase, month=1, months=3, week=0,
        date="month 1 of 3", ranked=True, difficulty="normal", seed="MOTH-4471", focus=3,
        focus_full=4, departments=(CARD,), figures=(QUALITY, BURNOUT), letters=(), people=(INES,),
        claims=(CLAIM,), offers=(SHARE, FREEZE, LOOK, PRESS), wants="margin +1 point",
        options_worth="your options $4.1M", weeks=(), news=(), notices=(), question="", answers=(),
        meeting=None, ending=None,
    )  # fmt: skip
