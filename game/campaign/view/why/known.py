"""What anyone in the company can look up: the books, payroll, billing, the board's minutes.

Only accounts that somebody keeps are told apart. What wrong answers cost is paid out of 'other
costs', as it is in life; and billing closes its books a month late.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes import Cause, Story
from game.campaign.causes.telling import Movement, movement
from game.campaign.desk.why import Reason
from game.campaign.view.why.ledger import fine

BOOKED = ("profit", "all_profit", "revenue", "cash", "customers", "headcount")
"""Figures whose causes stand in somebody's books."""
OTHER = "other costs: premises, systems, and what had to be made good"
_ACCOUNTS: Mapping[str, str] = {
    "cash.revenue": "revenue",
    "wages.staff": "pay",
    "wages.premium": "pay",
    "wages.overtime": "overtime",
    "wages.gig": "gig workers",
    "ai.attempts": "the AI bill",
    "ai.licences": "licences for copilots",
    "cash.gains": "the share paid out to staff",
    "cash.suppliers": "bought-in work",
    "cash.other": OTHER,
    "cash.platform": OTHER,
    "cash.remedies": OTHER,
    "cash.severance": "severance",
    "cash.integration": "integration of AI",
    "cash.hiring": "hiring",
    "cash.training": "training",
    "cash.programme": "the quality programme",
    "rookies.hired": "hired",
    "experienced.back": "came back",
    "experienced.quit": "resigned",
    "experienced.laid_off": "laid off",
}
_PAID = ("decision", "event")
"""Standings of what was paid for by name."""
REST = "everything else"
DRIFT = (
    "between meetings, bit by bit: margin, growth, what you claim, the brand, competitors' AI, "
    "and letters"
)
"""What moves the board's confidence beside what stands in its minutes."""


def booked(story: Story, moved: Movement) -> tuple[Reason, ...]:
    """A movement by the accounts that are kept."""
    if moved.figure in {"customers", "revenue"}:
        return _billed(story, moved)
    totals: dict[str, float] = {}
    for cause in moved.causes:
        account = _account(moved.figure, cause)
        totals[account] = totals.get(account, 0.0) + cause.amount
    return tuple(
        Reason(account, fine(amount, moved.unit), "", "books", "", "")
        for account, amount in sorted(totals.items(), key=_size)
        if abs(amount) >= 0.005
    )


def _size(entry: tuple[str, float]) -> tuple[bool, float]:
    """Largest first, what is not kept apart last."""
    return entry[0] == REST, -abs(entry[1])


def _account(figure: str, cause: Cause) -> str:
    if figure == "cash" and cause.standing in _PAID and not cause.rule.startswith("person:"):
        return cause.meaning
    if cause.rule.startswith("person:") and cause.rule.endswith(":back"):
        return _ACCOUNTS["experienced.back"]
    return _ACCOUNTS.get(cause.rule, REST)


def _billed(story: Story, moved: Movement) -> tuple[Reason, ...]:
    """Customers won and lost as far as billing has closed its books, then the last month's net."""
    last = story.chapters[-1].month
    told: list[tuple[str, float]] = []
    if moved.since < last - 1:
        early = _until(story, moved, last - 1)
        won = early.get("customers.won", 0.0)
        lost = early.get("customers.lost", 0.0)
        told = [("won", won), ("lost", lost)]
    rest = moved.amount - sum(amount for _, amount in told)
    told.append(("last month, won and lost; billing closes a month late", rest))
    what = "of customers " if moved.figure == "revenue" else ""
    return tuple(
        Reason(f"{what}{text}", fine(a, moved.unit), "", "books", "", "") for text, a in told
    )


def _until(story: Story, moved: Movement, month: int) -> dict[str, float]:
    """The same movement as it had been `month` before."""
    earlier = Story.cut(story, month)
    before = movement(earlier, moved.figure, moved.since, ())
    return {one.rule: one.amount for one in before.causes} if before else {}


def minutes(moved: Movement) -> tuple[Reason, ...]:
    """What the board has said of it itself, with what it made of it; then all the rest in one."""
    said = [
        one
        for one in moved.causes
        if one.rule.startswith(("board:", "claim:")) and abs(one.amount) >= 0.05
    ]
    rest = moved.amount - sum(one.amount for one in said)
    return (
        *(Reason(one.meaning, fine(one.amount), one.rule, one.standing, "", "") for one in said),
        Reason(DRIFT, fine(rest), "", "seen", "", ""),
    )
