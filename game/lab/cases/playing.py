"""Playing a scenario's own test: the author's decisions first, a strategy decides the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from game.campaign.action import Action
from game.campaign.autopilot import play_turn
from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.letters.absence import why_absent
from game.campaign.letters.answers import key_of
from game.campaign.opening import first_state, open_context
from game.errors import ActionError
from game.frozen import dataclass
from game.lab.campaigns.playing import head_of
from game.scenario.rules import Scenario, Trial
from game.strategies import Strategy

if TYPE_CHECKING:
    from game.campaign.journal.journal import Difficulty

ASKED = {"predict": "prediction", "board": "board", "guess": "curtain"}
"""What the game asks by itself, and the stage in which it does."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A decision that could not be taken."""

    place: int
    """Among the test's decisions."""
    reason: str


@dataclass(frozen=True, slots=True)
class CasePlayed:
    """Where a test has come to."""

    context: Context
    fold: Fold
    refused: tuple[Refused, ...]


def play_case(scenario: Scenario, trial: Trial, strategy: Strategy) -> CasePlayed:
    """Play a test as far as it asks: so many turns, or to the curtain.

    A lever that the author's decisions have set is left alone by the strategy from then on.

    Raises:
        ScenarioError: the scenario's numbers are out of their ranges.
    """
    head = head_of(scenario, trial.seed, 0, cast("Difficulty", trial.difficulty))
    context = open_context(scenario, head)
    fold = Fold(context, first_state(context), hashing=False)
    hand = _Hand(trial, fold)
    while _goes_on(fold, trial):
        stage, month = fold.state.stage, fold.state.month
        answered = hand.decide(month, stage)
        if stage == "month" or not answered:
            play_turn(context, strategy, lambda: fold.state, hand.act)
    return CasePlayed(context, fold, (*hand.told(), *hand.left()))


def _goes_on(fold: Fold, trial: Trial) -> bool:
    """A month that has been interrupted is not over yet."""
    stage = fold.state.stage
    asked_for = len(fold.turns) != trial.months or stage == "interrupted"
    return asked_for and stage != "curtain"


class _Hand:
    """The author's decisions, and what they keep the strategy from."""

    def __init__(self, trial: Trial, fold: Fold) -> None:
        self.trial, self.fold = trial, fold
        self.refused = list[Refused]()
        self.taken = set[int]()
        """Places of the decisions whose turn has come."""
        self.own = set[str]()
        """Keys that the author has decided about."""

    def decide(self, month: int, stage: str) -> bool:
        """Take the author's decisions of a month that fit the stage; whether there were any."""
        here = [place for place, text in self._due(month) if self._stage(text) == stage]
        for place in here:
            self.taken.add(place)
            action = Action.parse(self.trial.decisions[place][1])
            self.own.add(action.key)
            try:
                self.fold.push(action)
            except ActionError as error:
                self.refused.append(Refused(place, str(error)))
        return bool(here)

    def _due(self, month: int) -> Iterator[tuple[int, str]]:
        for place, (when, text) in enumerate(self.trial.decisions):
            if when == month and place not in self.taken:
                yield place, text

    def act(self, action: Action) -> None:
        """A decision of the strategy's, unless the lever is the author's."""
        if action.key not in self.own or action.key in ASKED:
            self.fold.push(action)

    def told(self) -> Iterator[Refused]:
        """What was refused; of an answer, also when its letter comes on this luck."""
        months = {key_of(one.event, one.occurrence): one.month for one in self.fold.state.mail}
        for one in self.refused:
            key = Action.parse(self.trial.decisions[one.place][1]).key
            if "#" in key:
                there = f"it comes in month {months[key]}" if key in months else self._absent(key)
                yield Refused(one.place, f"{one.reason}; {there}")
            else:
                yield one

    def _absent(self, key: str) -> str:
        fold = self.fold
        why = why_absent(fold.context, fold.turns, fold.state, key.partition("#")[0])
        return f"it does not come: {'; '.join(why)}"

    def left(self) -> Iterator[Refused]:
        """Decisions for which there was no turn."""
        for place, (month, text) in enumerate(self.trial.decisions):
            if place not in self.taken and self._stage(text) != "curtain":
                over = f"the test was over before turn {month} asked for it"
                yield Refused(place, over)

    def _stage(self, text: str) -> str:
        key = text.partition("=")[0]
        if key.partition("#")[0] in self.fold.context.interrupting:
            return "interrupted"
        return ASKED.get(key, "month")
