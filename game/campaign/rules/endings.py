"""What the conditions of endings read beside the vocabulary, in both number worlds."""

from __future__ import annotations

from typing import Final, Protocol

from game.campaign.rules.reversal import Tally
from game.campaign.rules.score import Axes
from game.frozen import dataclass
from game.model.numbers import Num, Numbers, Truth

NEVER: Final = 99.0


class Begun(Tally, Protocol):
    """The reversal as counted; see `game.campaign.state.Reversal`."""

    @property
    def month(self) -> Num: ...
    @property
    def alumni(self) -> Num: ...


@dataclass(frozen=True, slots=True)
class Finish:
    """What an ending is judged by."""

    out: Num
    """Month of the dismissal; 0: stayed."""
    kept: Num
    """Quality at the end over quality at the start."""
    axes: Axes
    """At the last month played."""
    above_par: Truth


def ending_names(finish: Finish, tally: Begun, xp: Numbers) -> dict[str, Num]:
    """By name; see `game.scenario.vocabulary.ENDING`."""
    rehired = tally.hires + tally.gig
    return {
        "out": xp.number(finish.out > 0),
        "out_month": xp.where(finish.out > 0, finish.out + 0.0, NEVER),
        "reversal_month": xp.where(tally.month > 0, tally.month + 0.0, NEVER),
        "quality_kept": finish.kept,
        "alumni_back": xp.div(tally.boomerangs, tally.alumni, 0.0),
        "gig_of_rehires": xp.div(tally.gig, rehired, 0.0),
        "value": finish.axes.value,
        "customers_score": finish.axes.customers,
        "people": finish.axes.people,
        "trust": finish.axes.trust,
        "above_par": xp.number(finish.above_par),
    }
