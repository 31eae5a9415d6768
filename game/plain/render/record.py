"""People, claims, and what has just happened."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk import ClaimLine, Desk, PersonCard
from game.campaign.registry.press import BOLD
from game.plain.page import Lines

_KNEW = {
    "measured": "it had been measured",
    "unmeasured": "nobody had measured it",
    "against the sample": "what lay in your drawer said otherwise",
}
_STATES = {
    "open": "not yet checked",
    "held": "held",
    "mistaken": "mistaken",
    "knowing": "knowingly false",
    "retracted": "retracted",
}


def people(desk: Desk) -> Lines:
    """The named staff."""
    if not desk.people:
        return ("People: nobody is known to you by name.",)
    return ("People:", *(line for one in desk.people for line in person(one)))


def person(one: PersonCard) -> Lines:
    """All that is known of somebody, and what has been between you."""
    past = "; ".join(part.rstrip(".") for part in one.past)
    return (
        f"  {one.name}, {one.department}, {one.role}: {one.state}. {one.life}",
        *((f"    {one.note}",) if one.note else ()),
        *((f"    Only they know: {one.knows}",) if one.knows else ()),
        *((f"    Between you: {past}.",) if past else ()),
    )


def claims(desk: Desk, *, whole: bool) -> Lines:
    """The claims ledger, numbered as `retract` counts it; `whole`: with all that went out."""
    if not desk.claims:
        return ("Claims ledger: empty.",)
    told = _entry if whole else _short
    entries = (f"  {number}. {told(one)}" for number, one in enumerate(desk.claims, 1))
    return ("Claims ledger:" if whole else "Claims ledger; press all prints it whole:", *entries)


def claims_since(heard: Sequence[ClaimLine], now: Sequence[ClaimLine]) -> Lines:
    """What is new in the ledger, and what has become of the rest; each under its number."""
    lines = []
    for number, one in enumerate(now, 1):
        before = heard[number - 1] if number <= len(heard) else None
        if before is None:
            lines.append(f"  {number}. {_entry(one)}")
        elif before.state != one.state:
            lines.append(f"  {number}. {one.text}, month {one.month}: {_STATES[one.state]}.")
    return ("Claims ledger, what is new; press prints all:", *lines) if lines else ()


def _short(one: ClaimLine) -> str:
    return f"{one.text}, month {one.month}, {BOLD[one.boldness]}: {_STATES[one.state]}."


def _entry(one: ClaimLine) -> str:
    out = f" It went out as: {one.release}" if one.release else ""
    return (
        f"{one.text}, month {one.month}, {BOLD[one.boldness]}; when you said it, "
        f"{_KNEW[one.knew]}; {_STATES[one.state]}.{out}"
    )


def passed(desk: Desk) -> Lines:
    """The weeks that have just run and what else has happened since last month."""
    weeks = tuple(
        f"  Week {one.week}: cash {one.cash}{'. ' + one.text if one.text else '.'}"
        for one in desk.weeks
    )
    news = tuple(f"  {line}" for line in desk.news)
    return (
        *(("The weeks since:", *weeks) if weeks else ()),
        *(("News:", *news) if news else ()),
    )


def notices(desk: Desk) -> Lines:
    """What has been decided this month."""
    if not desk.notices:
        return ()
    return (f"{_since(desk)}:", *(f"  {line}" for line in desk.notices))


def _since(desk: Desk) -> str:
    """What a meeting decided stands on the next month's desk, and belongs to the month before."""
    if desk.phase != "month" or desk.month == 1:
        return "Decided this month"
    turn = desk.date.partition(" ")[0]
    return f"Decided since the end of {turn} {desk.month - 1}"
