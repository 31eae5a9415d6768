"""Desks for the fake game, written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.campaign.desk import (
    ClaimLine,
    Curve,
    DepartmentCard,
    Desk,
    Ending,
    Figure,
    Letter,
    LookLine,
    Meeting,
    Offer,
    Option,
    PersonCard,
    Rival,
    SliceLine,
    Standing,
    WeekLine,
)
from tests.tui.fake_scenes import COMPOSER, TURNING

Tone = Literal["better", "worse", "same"]


def option(action: str, label: str, focus: int = 0, **more: object) -> Option:
    """An option that can be had, unless `reason` says why not."""
    values = {"money": "", "hint": "", "current": False, "reason": "", **more}
    available = not values["reason"]
    return Option(action, label, focus, available=available, **values)  # type: ignore[arg-type]  # as named


def figure(
    name: str, text: str, change: str, tone: Tone, standing: Standing, source: str
) -> Figure:
    """A figure with a trend that ends where it stands."""
    value = None if text == "?" else float("".join(c for c in text if c.isdigit() or c == "."))
    trend = (None,) * 5 if value is None else tuple(value * (0.9 + 0.02 * i) for i in range(6))
    band = "±4" if standing == "sampled" else ""
    why = f"The vendor counts {name.lower()} as it always has."
    return Figure(name.lower(), name, text, value, change, tone, trend, standing, band, source, why)


FIGURES = (
    figure("Cash", "$212M", "+3", "better", "audited", "the bank"),
    figure("Quality", "96", "+1", "better", "reported", "the vendor says so"),
    figure("Resolution", "88%", "·", "same", "reported", "the vendor says so"),
    figure("Churn", "1.3%", "+0.2", "worse", "true", "true, a month late"),
    figure("Burnout", "?", "", "same", "unknown", "nobody has asked"),
    figure("Brand", "70", "−1", "worse", "sampled", "survey, two months old"),
    figure("Customers", "6.1M", "+0.1", "better", "audited", "the ledger"),
    figure("Profit", "$3.9M", "+0.8", "better", "audited", "adjusted"),
    figure("Board", "66", "+4", "better", "true", "their faces"),
)


SLICES = (
    SliceLine("Where is my money", 91, 100, 62, "±1", "an audit, 2 months old"),
    SliceLine("Change of address", 86, 50, 84, "±1", "an audit, 2 months old"),
    SliceLine("Payment plans", 79, 0, None, "", "the vendor says so"),
    SliceLine("Disputes of the second kind", 69, 0, None, "", "the vendor says so"),
    SliceLine("Hardship", 58, 0, None, "", "the vendor says so"),
)


def department(name: str, people: int, start: int, share: int, **more: object) -> DepartmentCard:
    """A department; `more` sets what is not as usual."""
    card = DepartmentCard(
        id=name.lower(),
        name=name,
        people=people,
        people_start=start,
        gig=0,
        alumni=10,
        service=name == "Support",
        ai_share=share,
        ai_target=share,
        review=15,
        copilots=True,
        mood="calm",
        note="",
        slices=SLICES,
    )
    return replace(card, **more)  # type: ignore[arg-type]  # as named


DEPARTMENTS = (
    department(
        "Support",
        612,
        1050,
        67,
        gig=40,
        alumni=310,
        ai_target=75,
        review=0,
        copilots=False,
        mood="high",
        note="41 days of mail",
    ),
    department("Marketing", 96, 180, 75),
    department("Engineering", 402, 450, 10, review=30, note="ships on Fridays"),
)

DILEMMA = Letter(
    "code-41b#1",
    "mail",
    "Maja Lindqvist, Disputes, nine years",
    "Code 41-B, again",
    "The assistant has been telling people that code 41-B is a refund. It is a freeze.\n\n"
    "Shall I fix them by hand, or is that not a thing we do any more?",
    1,
    (
        option(
            "code-41b#1=fix", "Fix them, and tell me when there are more.", 1, hint="slower mail"
        ),
        option(
            "code-41b#1=log", "Log it for the vendor's next release.", hint="they nod", default=True
        ),
        option("code-41b#1=board", "Take it to the board.", reason="needs 9 focus points"),
    ),
    "",
    "",
    (),
)
NEWS = Letter(
    "plants#1",
    "memo",
    "Facilities",
    "The plants",
    "The plants on floor four belong to people who have left. Who waters them?",
    1,
    (),
    "",
    "",
    (),
)

OFFERS = (
    Offer(
        "support.ai_share",
        "support",
        "AI share",
        "How much of the work goes to the machine.",
        "a",
        "75 %",
        tuple(
            option(f"support.ai_share={n}", f"{n} %", 1, money="$1.2M", current=n == 75)
            for n in (60, 75, 90)
        ),
        0,
        95,
        5,
    ),
    Offer(
        "support.layoff",
        "support",
        "Lay-offs",
        "A list with names on it.",
        "x",
        "none",
        (
            option("support.layoff=0", "nobody", current=True),
            option("support.layoff=60", "60 people", 2, money="$1.1M severance"),
            option("support.layoff=300", "300 people", 2, reason="needs 9 focus points"),
        ),
    ),
    Offer(
        "freeze",
        "company",
        "Hiring freeze",
        "Nobody comes.",
        "f",
        "off",
        (option("freeze=on", "on"), option("freeze=off", "off", current=True)),
    ),
    Offer(
        "guarantee",
        "company",
        "Always a human",
        "A promise.",
        "",
        "not promised",
        (
            option("guarantee=on", "promised", 2),
            option("guarantee=off", "not promised", current=True),
        ),
    ),
    Offer(
        "look",
        "looks",
        "Look",
        "Truth has a price, and arrives next month.",
        "",
        "",
        (
            option("look=qa", "QA sample, 400 contacts", 1, money="$20k", hint="quality ±4"),
            option("look=line", "Call your own support line", 1, hint="one true transcript"),
        ),
    ),
    Offer(
        "press",
        "press",
        "Press release",
        "Say it while it is news.",
        "p",
        "2 open",
        (
            option("press=work_of:1", "Our assistant does the work of 400.", 1, hint="careful"),
            option("press=work_of:2", "Our assistant does the work of 700.", 1, hint="confident"),
        ),
    ),
    Offer(
        "spare",
        "people",
        "Spare a name",
        "The number stays.",
        "",
        "",
        (option("spare=maja", "Maja Lindqvist", 1, hint="nine years"),),
    ),
    Offer(
        "reversal",
        "reversal",
        "The reversal",
        "A programme with a price.",
        "r",
        "not begun",
        (
            option("reversal=start", "Ask the humans back", 4, money="its parts"),
            option("reversal=own", "Say ‘We were wrong’", 4, hint="board −8"),
        ),
    ),
)

PEOPLE = (
    PersonCard(
        "maja",
        "Maja Lindqvist",
        "Support",
        "Disputes, nine years",
        "Waters the plants.",
        "listed",
        "Has cleared her desk of paper.",
    ),
    PersonCard(
        "omar",
        "Omar Haddad",
        "Engineering",
        "Payments, four years",
        "Two small children.",
        "here",
        "Answers before you ask.",
    ),
    PersonCard(
        "ines",
        "Inês Prado",
        "Marketing",
        "Copy, six years",
        "Writes novels.",
        "resigned",
        "Writes for a rival.",
    ),
)

CLAIMS = (
    ClaimLine("'the work of 700'", 1, 3, "unmeasured", "open"),
    ClaimLine("'customers prefer it'", 1, 2, "measured", "held"),
)

LOOKED = (
    LookLine("", "Exit interviews", 2, "", "coming", "due in month 2", "It says of today."),
    LookLine("quality", "Quality", 1, "82 % ±5", "fresh", "lapses in 5 months", "Not why."),
    LookLine("", "Audit of Support", 1, "68 % ±7", "lapsed", "lapsed", "Nothing of the others."),
)

MEETING = Meeting(
    1,
    66,
    4,
    ("'the work of 700'",),
    ("adjusted profit up", "headcount down"),
    "Met: margin.",
    "headcount −5 % by month 9",
    "",
    (
        option("board=accept", "Accept", hint="they smile"),
        option("board=counter", "Offer something else", hint="they wait"),
        option("board=refuse", "Refuse", hint="they remember"),
    ),
)

ENDING = Ending(
    "humans-wanted",
    "Humans Wanted",
    "The Nordic Ledger",
    "Klarsten wants its humans back",
    ("The lender that said its assistant did 'the work of 700' is hiring.",),
    (("value", 44), ("customers", 38), ("people", 51), ("trust", 29)),
    40,
    42,
    36,
    63,
    (
        Rival("Augment", 63, "The Last Fax"),
        Rival("Early reverser", 58, "Before It Was a Case Study"),
        Rival("Hold", 45, "Boring Company of the Year"),
        Rival("Late reverser", 36, "Humans Wanted"),
        Rival("Board-pleaser", 26, "As Lean As Possible"),
    ),
    False,
    (
        Curve(
            "quality",
            "Quality",
            "index",
            (96.0, 96.5, None, 97.0),
            (96.0, 80.0, 61.0, 47.0),
            "to its worst, in month 9: −9.0 wrong answers",
        ),
        Curve("churn", "Churn", "%", (1.2, 1.3, 1.4, 1.4), (1.2, 1.5, 2.2, 3.1), ""),
    ),
    "Before it rose you thought: 82. It was: 47.",
    "You said month 22. You reversed in month 14.",
    ((1, "you said 700"), (3, "reversal")),
    ("Maja Lindqvist came back. She asked for her old desk, and for the plants.",),
    "Your options were worth $4.1M.",
    ("A lender did this in 2024 (source).",),
    "HW1-abc",
    "00ff",
    tried=12,
)


def month(number: int) -> Desk:
    """The desk of a month."""
    return Desk(
        "fintech",
        "Klarsten Pay",
        "month",
        number,
        36,
        number * 4,
        f"month {number} of 36 · week {number * 4}",
        True,
        "normal",
        "MOTH-4471",
        4,
        4,
        DEPARTMENTS,
        FIGURES,
        (DILEMMA, NEWS),
        PEOPLE,
        CLAIMS,
        OFFERS,
        "headcount −5 % by month 9",
        "$4.1M, unvested",
        tuple(
            WeekLine(number * 4 + i, f"${212 - i}M", "" if i % 2 else "The phones ring.")
            for i in range(4)
        ),
        ("Inês Prado resigned.",),
        (),
        "",
        (),
        None,
        None,
        looked=LOOKED,
        wanted="wants staff 95 %, month 9",
        composer=COMPOSER,
        turning=TURNING,
    )


PREDICTION = replace(
    month(1),
    phase="prediction",
    question="In which month will you reverse, if ever?",
    answers=(option("predict=never", "never"), option("predict=12", "month 12")),
)

OVER = replace(month(36), phase="over", ending=ENDING)
