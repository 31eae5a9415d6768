"""The reversal: what it sets, what it counts and how long the board lets it, in both worlds."""

from __future__ import annotations

from typing import Protocol

from game.campaign.rulebook import PublicWords, ReversalParts, Shift
from game.campaign.rules.counting import whole
from game.campaign.rules.orders import TeamSettings
from game.frozen import dataclass
from game.model.adding import added
from game.model.company import Company
from game.model.numbers import Num, Numbers, Truth
from game.model.readouts import Readouts
from game.scenario.rules import Change, Source

START = "start"
"""Said as the press office has drafted it."""


class Tally(Protocol):
    """What is counted since the reversal began; see `game.campaign.state.Reversal`."""

    @property
    def boomerangs(self) -> Num: ...
    @property
    def hires(self) -> Num: ...
    @property
    def gig(self) -> Num: ...


@dataclass(frozen=True, slots=True)
class Counted:
    """A tally after more weeks."""

    boomerangs: Num
    hires: Num
    gig: Num


def with_week(tally: Tally, readouts: Readouts) -> Counted:
    """With those who came in one week more."""
    hires, boomerangs = tally.hires, tally.boomerangs
    for team in readouts.teams:
        hires = hires + team.hires
        boomerangs = boomerangs + team.boomerangs
    return Counted(boomerangs, hires, tally.gig)


def with_pool(tally: Tally, company: Company, xp: Numbers) -> Counted:
    """With the gig workers at a month's end: the most there have been count."""
    gig: Num = 0.0
    for team in company.teams:
        gig = gig + team.gig
    return Counted(tally.boomerangs, tally.hires, xp.maximum(gig, tally.gig))


def with_one_back(tally: Tally) -> Counted:
    """With a former colleague who came back by name."""
    return Counted(tally.boomerangs + 1.0, tally.hires + 1.0, tally.gig)


def may_begin(parts: ReversalParts, company: Company, xp: Numbers) -> Truth:
    """Whether there is anything to come back from: some automation, or somebody laid off."""
    something = company.dismissed > 0.0
    for team in company.teams:
        something = xp.either(something, team.ai_share * 100.0 > float(parts.little))
    return something


def to_ask(company: Company, xp: Numbers) -> Num:
    """Everyone laid off, FTE; where nobody was, the former staff still to be asked."""
    alumni = company.dismissed
    for team in company.teams:
        alumni = xp.maximum(alumni, team.alumni)
    return alumni


def spoken(parts: ReversalParts, value: str) -> PublicWords:
    """What some public words cost and gain; the draft moves nothing by itself."""
    draft = PublicWords(0, parts.mandate_months, retracts=True, alumni=1.0, caught_from=1.0)
    return parts.public.get(value, draft)


def changes(shifts: tuple[Shift, ...]) -> tuple[Change, ...]:
    """What words move, as a letter would move it."""
    nowhere = Source("rules.toml", 0, 0)
    return tuple(Change(one.op, one.target, one.value, one.weeks, nowhere) for one in shifts)


def can_be_shown(words: PublicWords, company: Company, staff: tuple[Num, ...]) -> Truth:
    """Whether it can be shown that it was the office: so many have been laid off."""
    return company.dismissed > words.caught_from * added(staff)


def team_orders(
    mine: TeamSettings, parts: ReversalParts, start: Num, serves: Truth, xp: Numbers
) -> tuple[Num, Num, Num]:
    """What it sets in a department: AI share, review, headcount.

    Less for the machine, more review where there is any, and a target to hire back towards.
    """
    most = xp.where(serves, float(parts.ai_share_service), float(parts.ai_share_plan))
    share = xp.where(serves, parts.headcount, parts.headcount_plan)
    review = xp.where(mine.ai_share > 0.0, xp.maximum(mine.review, parts.review), mine.review)
    headcount = xp.maximum(mine.headcount, whole(start * share, xp))
    return xp.minimum(mine.ai_share, most), review, headcount


def mandated(board: Num, running: Truth, parts: ReversalParts, xp: Numbers) -> Num:
    """Having admitted the mistake buys time: the board's confidence keeps a floor for months."""
    return xp.where(running, xp.maximum(board, parts.mandate_floor), board)


def has_mandate(month: Num, begun: Num, turns: Num, xp: Numbers) -> Truth:
    """Whether the floor holds in a month; `begun` 0: there has been no reversal."""
    return xp.both(begun > 0.0, month - begun < turns)
