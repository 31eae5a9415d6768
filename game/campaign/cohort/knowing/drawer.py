"""Looks over runs: what has been ordered, and what lies in the drawer."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.campaign.cohort.runs.lanes import Lanes, Places
from game.campaign.context import Context
from game.campaign.rules import looks as rules
from game.model.numbers import Num, Truth

Look = tuple[str, str]
"""Kind, and the department of an audit or nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The latest sample of a figure in every run."""

    month: Num
    """In which it arrived; 0: nobody has looked."""
    value: Num


@dataclass(slots=True)
class Drawer:
    """Everything about looks."""

    context: Context
    lanes: Lanes
    due: dict[Look, Num] = field(default_factory=dict)
    """Month in which a look that has been ordered arrives; 0: none has."""
    found: dict[str, Finding] = field(default_factory=dict)
    """By figure; see `game.campaign.state.Sample`."""
    survey_month: Num = 0.0
    """Month of a staff survey still waiting for an answer; 0: none."""

    def ordered(self, look: Look) -> Truth:
        """Whether a look is on its way."""
        return self.due[look] > 0.0 if look in self.due else self.lanes.truths(False)

    def order(self, look: Look, at: Places, due: int) -> None:
        """A look is ordered in some runs."""
        if look not in self.due:
            self.due[look] = self.lanes.full(0.0)
        self.lanes.write(self.due[look], at, float(due))

    def arrive(self, look: Look, at: Places, truth: Num, month: int) -> None:
        """A look is found in some runs; `truth` is the figure there."""
        kind, department = look
        lanes, context = self.lanes, self.context
        size, figure = context.rules.looks.kinds[kind].sample, figure_of(context, look)
        if figure == "exits":
            truth = truth * (1.0 - context.rules.exit_interviews.understated)
        stream = rules.stream(kind, department)
        draw = lanes.xp.inverse_normal(lanes.uniform(at, stream, month))
        if figure not in self.found:
            self.found[figure] = Finding(lanes.full(0.0), lanes.full(0.0))
        lanes.write(self.found[figure].month, at, float(month))
        lanes.write(self.found[figure].value, at, rules.found(truth, size, draw, lanes.xp))

    def live(self, figure: str, month: int, turns: int) -> tuple[Num, Truth]:
        """The latest look at a figure, and whether it has not lapsed."""
        sample = self.found.get(figure)
        if sample is None:
            return 0.0, self.lanes.truths(False)
        return sample.value, rules.fresh(month, sample.month, turns, self.lanes.xp)

    def has_evidence(self, month: int) -> Truth:
        """Whether an audit of the last months lies there."""
        turns, xp = self.context.turns(self.context.rules.board.evidence), self.lanes.xp
        found = self.lanes.truths(False)
        for figure, sample in self.found.items():
            if figure.startswith("audit:"):
                found = xp.either(found, rules.fresh(month, sample.month, turns, xp))
        return found


def figure_of(context: Context, look: Look) -> str:
    """What a look finds, as samples name it."""
    kind, department = look
    return f"audit:{department}" if department else context.rules.looks.kinds[kind].figure


def name_of(context: Context, look: Look) -> str:
    """The name of the month's record that a look reads."""
    kind, department = look
    return f"{department}.quality" if department else context.rules.looks.kinds[kind].figure
