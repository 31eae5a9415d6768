"""From what was played to what an author should look at."""

from __future__ import annotations

from collections.abc import Iterator

from game.lab.autoplay.declared import outdone
from game.lab.autoplay.months import MATTERS
from game.lab.autoplay.results import Autoplayed, EventPlayed
from game.lab.telling.pages import Pages
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.rules import Event, Scenario

CODES = frozenset(f"HW90{number}" for number in range(1, 10))
"""What autoplay looks for."""
HALF = 0.5
"""Share of texts that two seeds may have in common."""
FEW_GAMES = 500
"""Games below which it is no wonder that something never came."""
MANY_GAMES = 3_000
"""Games from which on an ending that nobody reached comes less than once in a thousand, as far as
95 % go; below, it may be meant for few."""
SAME = 0.02
"""Points of score that answers must differ by to be two answers."""
STRANGE = 0.25
"""Share of what is inherited that may never come: a pool is written for every company, and a short
game has no room for all of it."""
LISTED = 8
"""Names in a list of inherited things."""


def problems(found: Autoplayed, scenario: Scenario, pages: Pages) -> Iterator[Problem]:
    """What is worth a look, with its place in the file."""
    for crash in found.crashes:
        where = f"in month {crash.month}" if crash.month else "in arrays only"
        message = f"a game breaks the program {where}: {crash.error}"
        repeat = f"play --seed {crash.seed}, run {crash.run}, {crash.player}"
        yield Problem("HW907", ("id",), message, f"{repeat}; {crash.code}")
    yield from _months(found)
    yield from _texts(found)
    enough = found.games >= FEW_GAMES
    for place, (event, played) in enumerate(zip(scenario.events, found.events, strict=False)):
        if not played.inherited:
            yield from _event(("events", place), event, played, enough=enough)
    if enough:
        yield from _endings(found, scenario, pages)
        yield from _inherited(found, pages, scenario)


def _event(path: Path, event: Event, played: EventPlayed, *, enough: bool) -> Iterator[Problem]:
    if not played.came:
        if enough:
            message = f"{shown(event.id)} never came: {played.why_not}"
            hint = f"it asks: {event.when.text}" if event.when else ""
            yield Problem("HW901", (*path, "id"), message, hint[:200])
        return
    tried = [choice for choice in played.choices if choice.tried]
    if len(tried) > 1 and played.stake < SAME:
        message = f"whatever is answered to {shown(event.id)} comes to the same"
        hint = f"best and worst are {played.stake:.3f} points of score apart"
        yield Problem("HW904", (*path, "id"), message, hint)
    for place, choice in enumerate(played.choices):
        where = (*path, "choices", place, "id")
        if choice.dominated_by:
            rival = next(one for one in played.choices if one.id == choice.dominated_by)
            message = (
                f"{shown(choice.id)} is never worth it: {shown(rival.id)} is better on all "
                "four axes and takes no more focus"
            )
            gaps = (
                f"value +{rival.value - choice.value:.2f}, "
                f"customers +{rival.customers - choice.customers:.2f}, "
                f"people +{rival.people - choice.people:.2f}, "
                f"trust +{rival.trust - choice.trust:.2f} points, over {choice.tried} games"
            )
            yield Problem("HW902", where, message, gaps)
        else:
            yield from _outdone(where, event, place)
        if enough and not choice.taken and not choice.tried:
            message = f"nobody could afford {shown(choice.id)}, in any game"
            hint = f"it takes {event.choices[place].focus} focus"
            yield Problem("HW908", where, message, hint)


def _outdone(where: Path, event: Event, place: int) -> Iterator[Problem]:
    """An answer that need not be played to be seen through."""
    rival = outdone(event, place)
    if rival is not None:
        better, worse = event.choices[rival].id, event.choices[place].id
        message = f"nothing speaks for {shown(worse)}: {shown(better)} does no worse in anything"
        yield Problem("HW902", where, message, "as their effects, money and focus are written")


def _endings(found: Autoplayed, scenario: Scenario, pages: Pages) -> Iterator[Problem]:
    for place, ending in enumerate(scenario.endings):
        path: Path = ("endings", place)
        if not found.endings.get(ending.id, 1.0) and not pages.inherited(path):
            message = f"nobody reached the ending {shown(ending.id)} in {found.games:,} games"
            hint = f"it asks: {ending.when.text}" if ending.when else "others always fit before it"
            if found.games < MANY_GAMES:
                hint = f"one for few may come in more games, as the usual --runs 5000; {hint}"
            yield Problem("HW903", (*path, "id"), message, hint[:200])


def _inherited(found: Autoplayed, pages: Pages, scenario: Scenario) -> Iterator[Problem]:
    """Of what others wrote one note, where it hardly fits: its author is somewhere else."""
    came = {one.id: bool(one.came) for one in found.events if one.inherited}
    came |= {
        ending.id: bool(found.endings.get(ending.id, 1.0))
        for place, ending in enumerate(scenario.endings)
        if pages.inherited(("endings", place))
    }
    names = [name for name, there in came.items() if not there]
    if len(names) > STRANGE * len(came):
        more = f" and {len(names) - LISTED} more; --json lists them all" * (len(names) > LISTED)
        message = f"of {len(came)} inherited letters and endings {len(names)} never came"
        yield Problem("HW909", ("extends",), message, ", ".join(names[:LISTED]) + more, "key")


def _months(found: Autoplayed) -> Iterator[Problem]:
    for first, second in zip(found.months, found.months[1:], strict=False):
        if not (first.games and second.games):
            continue
        worth = max(first.desk, first.letters), max(second.desk, second.letters)
        if max(worth) < MATTERS:
            message = (
                f"nothing that is decided in turns {first.month} and {second.month} makes a "
                "point of difference"
            )
            hint = f"on average {worth[0]:.2f} and {worth[1]:.2f} points, best to worst"
            yield Problem("HW905", ("pace", "length"), message, hint)


def _texts(found: Autoplayed) -> Iterator[Problem]:
    read = [one for one in found.texts if one.shared >= HALF]
    if found.texts and len(read) * 2 >= len(found.texts):
        most = max(read, key=lambda one: one.shared)
        message = f"two seeds have {most.shared:.0%} of their texts in common ({most.player})"
        hint = "more letters, lower chances, or more texts to each"
        yield Problem("HW906", ("events",), message, hint, "key")
