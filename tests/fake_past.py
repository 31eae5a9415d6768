"""Answers about the past for games without rules: one of everything that a face may show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Self

from game.campaign.action import Action
from game.campaign.desk import Desk, Option
from game.campaign.desk.achieved import AlbumLine
from game.campaign.desk.otherwise import Otherwise, Taken, TwoCurves
from game.campaign.desk.rewinding import PastMonth
from game.campaign.desk.rule import FactLine, ParameterLine, RulePage
from game.campaign.desk.why import Decisive, Reason, Why
from game.errors import ActionError

Told = Callable[[int, int], object]

RULE = RulePage(
    id="fatigue.fear",
    meaning="tiring from fear of replacement",
    equation="fatigue → + fatigue_fear·fear",
    standing="calibrated",
    source="experiment 10",
    parameters=(
        ParameterLine(
            "fatigue_fear", "fatigue per fear", "0.17", "ratio", "0.05 to 0.45", "calibrated",
            "experiment 10",
        ),
    ),
    rules=(),
    facts=(FactLine("wells-2014", "People [b]feared[/b] it.", "a paper", "https://x.example"),),
)  # fmt: skip


ALBUM = (
    AlbumLine(
        "plausible", "Plausible", "Three [b]claims[/b] were mistaken.", "2026-11-22, month 7"
    ),
    AlbumLine("page-nine", "Page 9", "Three held.", ""),
    AlbumLine("aware", "I Was Aware", "?", ""),
)


class FakePast:
    """The half of a game that is asked about its past."""

    tells_all = True
    note = ""
    _rewinds: tuple[int, ...] = ()

    @property
    def _played(self) -> Sequence[str]:
        """The journal, whatever its name in the half that plays."""
        found: Sequence[str] = getattr(self, "decisions", ())
        return found

    def taken(self) -> tuple[Taken, ...]:
        *closed, _ = " ".join(self._played).split("advance")
        return tuple(
            Taken(month, text, f"You decided: {text}")
            for month, turn in enumerate(closed, start=1)
            for text in turn.split()
            if not text.startswith("predict=")
        )

    def others(self, one: Taken) -> tuple[Option, ...]:
        """Of an answer the other one; of a switch none; of a number two."""
        labels = {"ovens#1": ("no",), "board": ("counter", "refuse"), "freeze": ()}
        values = labels.get(one.key, ("20", "45"))
        return tuple(
            Option(f"{one.key}={value}", f"Make it {value}", 0, "", "", False, True, "")
            for value in values
        )

    def months(self) -> tuple[PastMonth, ...]:
        return (
            PastMonth(1, ("You decided: [b]freeze[/b]", "The ovens: Answer them.")),
            PastMonth(2, ()),
            PastMonth(3, ("You decided: programme",)),
        )

    def rewound(self, turn: int) -> Self:
        if turn == 2:
            raise ActionError("nobody can go back to month 2")
        self._rewinds += (turn,)
        return self

    def why(self, figure: str, since: int | None = None) -> Why:
        if figure == "nonsense":
            raise ActionError("there is no figure 'nonsense'")
        month = since or 0
        return Why(
            figure=figure,
            since=month,
            until=6,
            head=f"−3.0 points since month {month}",
            reasons=(
                Reason("fear of [b]replacement[/b]", "−2.9", "fatigue.fear", "calibrated", "",
                       "support.morale"),
                Reason("you answered 'The ovens'", "−0.1", "answer:ovens=yes#0", "decision",
                       "bakery.toml:12", ""),
            ),
            after=f"nobody asked about {figure}",
            months=(5, 3, 0),
        )  # fmt: skip

    def desk(self) -> Desk:
        raise NotImplementedError

    def quote(self, action: Action) -> Option:
        """Offered values as they are offered; typed ones cost a point of focus."""
        for offer in self.desk().offers:
            for option in offer.options:
                if option.action == str(action):
                    return option
            if offer.key == action.key and offer.high is not None:
                beyond = int(action.value) > offer.high
                why = f"up to {offer.high}" if beyond else ""
                return Option(str(action), f"{int(action.value):,}", 1, "$1.1M", "", False,
                              not beyond, why)  # fmt: skip
        raise ActionError(f"{action} is not offered")

    def achievements(self) -> tuple[AlbumLine, ...]:
        return ALBUM

    def rule(self, identity: str) -> RulePage:
        if identity != RULE.id:
            raise ActionError(f"there is no rule or parameter {identity!r}")
        return RULE

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        found = Decisive(2, "ovens#1=yes", "The ovens: Answer them.", -4.0, "−4.0 points", 1)
        return (found,)[:most]

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        if change == "1:-nothing":
            raise ActionError("nothing was decided about 'nothing' in month 1")
        if told:
            told(1, 1)
        curve = TwoCurves("quality", "Quality", "index", (90.0, 80.0, 70.0), (90.0, 85.0, 80.0),
                          (0.0, 4.0, 8.0), (0.0, 6.0, 12.0))  # fmt: skip
        return Otherwise(change, 1, 11, (curve,), None, None, ("month 2: retract=1",))
