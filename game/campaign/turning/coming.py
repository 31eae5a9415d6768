"""Who has come since the reversal, month by month, and what the pool and the promise amount to."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk.turning import Turned
from game.campaign.state import GameState, StaffMember
from game.campaign.words.lexicon import lexicon


def months(context: Context, state: GameState) -> tuple[Turned, ...]:
    """Every month that has passed since: the counts of its end less those of the one before."""
    found, before = [], (0, 0)
    place = context.names.index["alumni"]
    for month, (back, hires, gig) in enumerate(state.reversal.joined, state.reversal.month):
        now = (round(back), max(round(hires) - round(back), 0))
        left = round(state.history[month].true[place])
        came = (now[0] - before[0], max(now[1] - before[1], 0))
        found.append(Turned(month, *came, round(gig), left, _named(context, state, month)))
        before = now
    return tuple(found)


def _named(context: Context, state: GameState, month: int) -> tuple[str, ...]:
    pairs = zip(context.scenario.people, state.staff, strict=True)
    return tuple(who.name for who, one in pairs if one.state == "back" and one.month == month)


def first_days(context: Context, state: GameState) -> dict[str, str]:
    """By person's id what they said or did on their first day back; nobody says the same."""
    read: set[str] = set()
    said = {}
    pairs = zip(context.scenario.people, state.staff, strict=True)
    back = [(one.month, place, who.id, one) for place, (who, one) in enumerate(pairs)
            if one.state == "back"]  # fmt: skip
    for _month, _place, identity, one in sorted(back, key=lambda row: row[:2]):
        lines = [line for line in _fitting(one) if line not in read]
        if lines:
            pick = int(context.luck.uniform(f"cosmetic:first_day:{identity}", 0) * len(lines))
            said[identity] = lines[pick]
            read.add(lines[pick])
    return said


def _fitting(one: StaffMember) -> list[str]:
    """What somebody can do on their first day who had left as they had."""
    words: dict[str, list[str]] = lexicon()["reversal"]["first_day"]
    return [*words["lines"], *words.get(one.left.replace(" ", "_"), [])]


def pool(context: Context, state: GameState) -> str:
    """How many of those who came are gig workers; a warning where they are most of it."""
    tally, surge = state.reversal, context.rules.reversal.surge
    came = tally.hires + tally.gig
    if not tally.month or came < 1.0:
        return ""
    share = tally.gig / came
    told = f"Gig workers: {share * 100.0:.0f} % of all who came, counted at their most"
    if share < surge:
        return f"{told}. From {surge * 100.0:.0f} % it would be known as surge pricing."
    return f"{told}. That is surge pricing, and will be told so, unless more are hired."


def promised(state: GameState) -> str:
    """Whether the promise of a human stands, and whether a door leads to one."""
    if not state.reversal.month:
        return ""
    if state.orders.guarantee and state.orders.door:
        return "A human is promised, and a caller who insists reaches one."
    if state.orders.guarantee:
        return "A human is promised, and the door to one is closed."
    return "No human is promised any more."
