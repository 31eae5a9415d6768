"""What anyone in the company can look up: the books, payroll, billing, the minutes, the papers.

Only accounts that somebody keeps are told apart. What wrong answers cost is paid out of 'everything
else', as it is in life; and billing closes its books a month late.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes import Cause, Story
from game.campaign.causes.telling import Movement, movement
from game.campaign.desk.why import Reason
from game.campaign.fold import Fold
from game.campaign.state import GameState
from game.campaign.view.why.ledger import fine

BOOKED = ("profit", "all_profit", "revenue", "cash", "customers", "headcount")
"""Figures whose causes stand in somebody's books."""
_ACCOUNTS: Mapping[str, str] = {
    "cash.revenue": "revenue",
    "cash.wages": "pay, overtime, gig workers",
    "wages.staff": "pay",
    "wages.premium": "pay",
    "wages.overtime": "overtime",
    "wages.gig": "gig workers",
    "cash.ai": "the AI bill",
    "cash.gains": "the share paid out to staff",
    "cash.suppliers": "bought-in work",
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
MOST_DONE = 6
"""Decisions listed where nothing more is known."""


def booked(story: Story, moved: Movement) -> tuple[Reason, ...]:
    """A movement by the accounts that are kept."""
    if moved.figure in {"customers", "revenue"}:
        return _billed(story, moved)
    totals: dict[str, float] = {}
    for cause in moved.causes:
        account = _account(moved.figure, cause)
        totals[account] = totals.get(account, 0.0) + cause.amount
    return tuple(
        Reason(account, fine(amount), "", "books", "", "")
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
    return tuple(Reason(f"{what}{text}", fine(a), "", "books", "", "") for text, a in told)


def _until(story: Story, moved: Movement, month: int) -> dict[str, float]:
    """The same movement as it had been `month` before."""
    earlier = Story.cut(story, month)
    before = movement(earlier, moved.figure, moved.since, ())
    return {one.rule: one.amount for one in before.causes} if before else {}


def public(fold: Fold, moved: Movement) -> tuple[Reason, ...]:
    """What stood in the papers or the minutes since then; of the board, with what it made of it."""
    since, until = moved.since, fold.state.month
    told = list(_minutes(moved)) if moved.figure == "board" else []
    return (*told, *_papers(fold.state, since, until - (2 if moved.figure == "brand" else 0)))


def done(story: Story, since: int) -> tuple[Reason, ...]:
    """What was decided since a month's end, the latest first: it may have had to do with it."""
    months = [chapter.month for chapter in story.chapters][-len(story.done) :]
    told = [
        f"month {month}: {sentence}"
        for month, sentences in zip(months, story.done, strict=False)
        for sentence in sentences
        if month > since
    ]
    return tuple(Reason(text, "", "", "seen", "", "") for text in reversed(told[-MOST_DONE:]))


def _minutes(moved: Movement) -> list[Reason]:
    return [
        Reason(one.meaning, fine(one.amount), one.rule, one.standing, "", "")
        for one in moved.causes
        if one.rule.startswith(("board:", "claim:")) and abs(one.amount) >= 0.05
    ]


def _papers(state: GameState, since: int, until: int) -> list[Reason]:
    told: list[str] = []
    public = [r.month for r in state.history if since < r.month <= until and r.incidents > 0.5]
    if public:
        months = ", ".join(map(str, public))
        told.append(f"incidents in public, month {months}")
    told += [
        f"month {entry.settled}: a claim of yours was checked ({entry.state})"
        for entry in state.claims
        if since < entry.settled <= until and entry.state in {"held", "mistaken", "knowing"}
    ]
    return [Reason(text, "", "", "seen", "", "") for text in told]
