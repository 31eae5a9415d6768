"""The end of a game: curves of what was told and what was so, the front page, the score."""

from __future__ import annotations

from game.campaign.desk.achieved import Achieved
from game.frozen import dataclass

YOU = "You"
AXES = (
    "Each axis runs from 0 to 100 and was 50 on the first day. Value: what the company is worth. "
    "Customers: how many there are, and how right the answers are that they get. People: morale "
    "and burnout, and who was put out without notice. Trust: the brand, and which of your claims "
    "held"
)
"""What each axis counts, in the order in which they stand."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What was told and what was so, a value a month."""

    id: str
    name: str
    unit: str
    """``%``, ``index`` …, for the axis."""
    told: tuple[float | None, ...]
    true: tuple[float, ...]
    why: str
    """What took it to its worst: 'to its worst, in month 14: −8.1 …'; may be empty."""


@dataclass(frozen=True, slots=True)
class Believed:
    """A statement of the executive survey, as you answered it and as staff did."""

    month: int
    statement: str
    you: int
    """1 (not at all) to 5 (fully)."""
    staff: float
    """Their mean."""
    words: str = ""
    """What the scale says of their mean: 'hardly'."""
    yours: str = ""
    """What the scale says of your answer: 'not at all'."""

    @property
    def text(self) -> str:
        """``month 18, 'We put …' – you: fully (5); your staff: hardly (1.8)``."""
        you = f"{self.yours} ({self.you})" if self.yours else f"{self.you}"
        staff = f"{self.words} ({self.staff:.1f})" if self.words else f"{self.staff:.1f}"
        said = self.statement.rstrip(".")
        return f"month {self.month}, '{said}' – you: {you}; your staff: {staff}"


@dataclass(frozen=True, slots=True)
class Rival:
    """A built-in strategy on the same luck."""

    name: str
    total: int
    ending: str


@dataclass(frozen=True, slots=True)
class Ending:
    """The curtain, the front page and the score."""

    id: str
    title: str
    paper: str
    """The newspaper's name."""
    headline: str
    story: tuple[str, ...]
    """Paragraphs."""
    axes: tuple[tuple[str, int], ...]
    """value, customers, people, trust: 0-100."""
    total: int
    month_total: int
    """At the last month played."""
    later_total: int
    """After the months that run unattended; see `later`."""
    par: int
    rivals: tuple[Rival, ...]
    """The best of the built-in strategies on the same luck, the best first."""
    above_par: bool
    curves: tuple[Curve, ...]
    guess: str
    """What you thought quality was, and what it was; empty if you were not asked."""
    prediction: str
    """When you said you would reverse, and when you did."""
    events: tuple[tuple[int, str], ...]
    """Marks for the curves: (month, 'lay-offs', 'reversal', 'you said 700' …)."""
    people: tuple[str, ...]
    """What became of the named staff."""
    options: str
    """What your stock options were worth."""
    cites: tuple[str, ...]
    """Facts behind this game."""
    code: str
    """The run code."""
    state_hash: str
    tried: int = 0
    """How many strategies played; 0: as many as `rivals` tells of."""
    survey: tuple[Believed, ...] = ()
    """What you told the executive survey, and what staff said; the earliest first."""
    quotes: tuple[str, ...] = ()
    """Your releases in your own words, with what the press found; the boldest first."""
    earned: tuple[Achieved, ...] = ()
    """The achievements of this game, in the order in which it earned them."""
    first_month: str = ""
    """What the best strategy did in its first turn that you did not; empty where you did the same,
    and where nobody knows."""
    later: str = "two years later"
    """When `later_total` is: 'a year later', '18 months later'; empty: at the curtain too."""
    last_wish: str = ""
    """What became of the board's last wish, where it was due as the game ended; may be empty."""

    @property
    def weighed(self) -> str:
        """How the axes make the totals, and the totals the one that counts; what the axes are."""
        mean = "total: the geometric mean, so the least weighs most"
        later = (
            f", one third {self.later}, nobody deciding ({self.later_total})" if self.later else ""
        )
        shares = f"; two thirds the last month ({self.month_total}){later}" if later else ""
        return f"{mean}{shares}. {AXES}"

    @property
    def beside_par(self) -> str:
        """``above``, ``below``, or ``level with`` where the points that are shown are par's."""
        if self.total == self.par:
            return "level with"
        return "above" if self.above_par else "below"

    @property
    def table(self) -> tuple[Rival, ...]:
        """You among them, the best first; who equals a strategy stands above it."""
        you = Rival(YOU, self.total, self.title)
        return tuple(sorted((you, *self.rivals), key=lambda rival: -rival.total))

    @property
    def best(self) -> str:
        """'Careful, same luck: 78.', the best of the strategies; empty where none has played."""
        return f"{self.rivals[0].name}, same luck: {self.rivals[0].total}." if self.rivals else ""

    @property
    def among(self) -> str:
        """Whom the table shows beside you: 'the best 5 of 12 built-in strategies; par is …'."""
        shown = len(self.rivals)
        whom = f"the best {shown} of {self.tried}" if self.tried > shown else f"all {shown}"
        return f"{whom} built-in strategies; par is the best of them"
