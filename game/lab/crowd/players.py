"""Who plays: the built-in strategies and a wanderer, game by game another, all in one cohort."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from game.frozen import replace
from game.model.luck import Draws
from game.model.numbers import Num, Numbers, Truth
from game.strategies import STRATEGIES, ChoiceCard, Report, Strategy, Wish

WANDERER = "wanderer"
"""Another conviction every year, and a coin for every letter: it goes wrong as people do, where a
coin for every lever, every month, is like nobody."""
YEAR = 12
"""Months for which the wanderer keeps a conviction."""
COIN = "random"
"""Who answers letters and the board for the wanderer."""
PLAYERS = (*STRATEGIES, WANDERER)
"""All names, in the order in which they are shown."""
_NAMES = tuple(STRATEGIES)
_CONVICTIONS = tuple(name for name in _NAMES if name != COIN)


@dataclass(frozen=True, slots=True)
class Guests:
    """Somebody else who sits at the desk for one month, game by game; columns or single values."""

    month: Num
    """0: never."""
    who: Num
    """Place in `PLAYERS`, or `NOBODY`."""


NOBODY = -1.0
"""A guest who touches no lever."""
NO_GUESTS = Guests(0.0, NOBODY)


def crew(who: Num, luck: Draws, xp: Numbers, guests: Guests = NO_GUESTS) -> Strategy:
    """One strategy that plays each game as another player would, bit for bit.

    A cohort's work is half the same for one game or a thousand: thirteen players who play
    together cost a fifth of what they cost one after another.

    Args:
        who: places in `PLAYERS`, one or a column over the games.
        luck: of the games.
        xp: their world.
        guests: who moves the levers for a month in the player's stead; letters stay the player's.
    """
    wanders = who == float(PLAYERS.index(WANDERER))
    clerk = xp.where(wanders, float(_NAMES.index(COIN)), who)
    views, tasted = _Views(luck), _tasted(clerk, xp)

    def wishes(report: Report) -> tuple[Wish, ...]:
        lot = luck.uniform("wanderer", _year(report)) * float(len(_CONVICTIONS))
        acts = xp.where(wanders, _place(xp.floor(lot), xp), who)
        acts = xp.where(guests.month == float(report.month), guests.who, acts)
        granted: list[Wish] = []
        for place, name in enumerate(_NAMES):
            mine = acts == float(place)
            if xp.any(mine):
                granted += _of(STRATEGIES[name].wishes(views.of(report, name)), mine, xp)
        return tuple(granted)

    def prefers(card: ChoiceCard, report: Report) -> Num:
        liking: Num = 0.0
        for name, so in tasted.items():
            own = STRATEGIES[name].prefers(card, views.of(report, name))
            liking = xp.where(so, own, liking)
        return liking

    def board(report: Report) -> Num:
        said: Num = 0.0
        for place, name in enumerate(_NAMES):
            own = STRATEGIES[name].board(views.of(report, name))
            said = xp.where(clerk == float(place), own, said)
        return said

    return Strategy("crew", "Crew", "Everybody at once.", wishes, prefers, board)


def _of(wishes: tuple[Wish, ...], mine: Truth, xp: Numbers) -> Iterator[Wish]:
    """Wishes where they are somebody's own; what nobody wishes now is not looked at again."""
    for wish in wishes:
        when = xp.both(wish.when, mine)
        if xp.any(when):
            yield replace(wish, when=when)


def _tasted(clerk: Num, xp: Numbers) -> dict[str, Truth]:
    """Where letters are answered alike, by the first of those strategies that do."""
    return {taste: _any(clerk, places, xp) for taste, places in _tastes().items()}


def _tastes() -> dict[str, list[int]]:
    """The places of those who answer letters alike, by the first of them."""
    alike: dict[object, tuple[str, list[int]]] = {}
    for place, (name, each) in enumerate(STRATEGIES.items()):
        alike.setdefault(each.prefers, (name, []))[1].append(place)
    return dict(alike.values())


def _any(who: Num, places: list[int], xp: Numbers) -> Truth:
    so: Truth = who < 0.0
    for place in places:
        so = xp.either(so, who == float(place))
    return so


def _place(conviction: Num, xp: Numbers) -> Num:
    """The place of a conviction among the strategies: the coin's is left out."""
    return xp.where(conviction >= float(_NAMES.index(COIN)), conviction + 1.0, conviction)


class _Views:
    """A report as strategies of several names see it: each with its own luck."""

    def __init__(self, luck: Draws) -> None:
        self._luck, self._of = luck, dict[str, Report]()
        self._report: Report | None = None

    def of(self, report: Report, name: str) -> Report:
        """The report as a strategy of a name sees it; kept, as dozens of answers ask for it."""
        if report is not self._report:
            self._report, self._of = report, {}
        if name not in self._of:
            self._of[name] = replace(report, draw=self._draw(report.month, name))
        return self._of[name]

    def _draw(self, month: int, name: str) -> Callable[[str], Num]:
        return lambda purpose: self._luck.uniform(f"strategy:{name}:{purpose}", month)


def _year(report: Report) -> int:
    return (report.month - 1) // (YEAR // 3 if report.quarterly else YEAR)


def order(names: Sequence[str]) -> tuple[str, ...]:
    """Names of players, each once, in the order in which they are shown."""
    return tuple(name for name in PLAYERS if name in names)
