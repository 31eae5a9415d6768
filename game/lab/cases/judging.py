"""Whether a scenario's own tests hold, and what is so where they do not."""

from __future__ import annotations

from collections.abc import Iterator

from game.campaign.action import Action
from game.campaign.ending.conclusion import first_fitting, last_outlook
from game.campaign.ending.epilogue import judge
from game.campaign.ending.par import rivals_of
from game.campaign.letters.absence import figures
from game.campaign.letters.outlook import Outlook
from game.errors import ActionError
from game.lab.cases.cures import cure
from game.lab.cases.playing import CasePlayed, play_case
from game.model.numbers import FLOATS
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.rules import Scenario, Trial
from game.scenario.vocabulary import ENDING
from game.strategies import STRATEGIES

CODES = frozenset({"HW953", "HW954"})
_PAR = "above_par"
UNSAID = "It should."
"""What a test is for that does not say it."""
MEND = "change what is decided, or the numbers; or ask for what comes of it"


def case_problems(scenario: Scenario) -> Iterator[Problem]:
    """What is wrong with each of a scenario's tests; nothing where they hold.

    A test costs 6 ms a turn; one that runs to the curtain a third of a second.

    Raises:
        ScenarioError: the scenario's numbers are out of their ranges.
    """
    for index, trial in enumerate(scenario.wishes.trials):
        path: Path = ("tests", index)
        unread = tuple(_unread(trial, path))
        if unread:
            yield from unread
        elif trial.strategy in STRATEGIES:
            yield from _problems(scenario, trial, path)
        else:
            message = f"there is no strategy {shown(trial.strategy)}"
            hint = did_you_mean(trial.strategy, STRATEGIES)
            yield Problem("HW954", (*path, "strategy"), message, hint)


def _unread(trial: Trial, path: Path) -> Iterator[Problem]:
    """Decisions that are none: a test with one of them is not played."""
    for place, (_, text) in enumerate(trial.decisions):
        try:
            Action.parse(text)
        except ActionError as error:
            yield Problem("HW954", (*path, "decisions", place), str(error), cure(str(error)))


def _problems(scenario: Scenario, trial: Trial, path: Path) -> Iterator[Problem]:
    played = play_case(scenario, trial, STRATEGIES[trial.strategy])
    for refused in played.refused:
        where = (*path, "decisions", refused.place)
        yield Problem("HW954", where, f"{refused.reason}{_meant(trial)}", cure(refused.reason))
    if trial.months is not None:
        yield from _during(played, trial, path)
        return
    outlook = _at_the_end(scenario, trial, played)
    yield from _holding(trial, outlook, path)
    yield from _ending(trial, outlook, path)


def _at_the_end(scenario: Scenario, trial: Trial, played: CasePlayed) -> Outlook:
    """What conditions read at the end; par takes two seconds, and only sometimes decides."""
    context, state = played.context, played.fold.state
    verdict = judge(context, state)
    above, below = (last_outlook(context, state, verdict, above_par=par) for par in (True, False))
    asked = any(_PAR in condition.names for condition in trial.holds)
    if not asked and first_fitting(above) is first_fitting(below):
        return above
    best = max(rival.total for rival in rivals_of(scenario, context.head))
    return above if verdict.total > best else below


def _during(played: CasePlayed, trial: Trial, path: Path) -> Iterator[Problem]:
    """A test that ends before the curtain: nothing about the ending is known."""
    outlook = Outlook(played.context, played.fold.state)
    for place, condition in enumerate(trial.holds):
        early = sorted(condition.names & set(ENDING))
        if early:
            message = f"test {shown(trial.id)}: {early[0]} is known at the curtain only"
            hint = "leave out months to play to the curtain"
            yield Problem("HW953", (*path, "holds", place), message, hint)
        elif not condition.holds(outlook, FLOATS):
            yield _failing(trial, outlook, place, path)


def _holding(trial: Trial, outlook: Outlook, path: Path) -> Iterator[Problem]:
    for place, condition in enumerate(trial.holds):
        if not condition.holds(outlook, FLOATS):
            yield _failing(trial, outlook, place, path)


def _failing(trial: Trial, outlook: Outlook, place: int, path: Path) -> Problem:
    so = "; ".join(filter(None, ("this does not hold", figures(trial.holds[place], outlook))))
    message = f"test {shown(trial.id)}: {so}{_meant(trial)}"
    return Problem("HW953", (*path, "holds", place), message, MEND)


def _meant(trial: Trial) -> str:
    """What its author wrote that it is for, in brackets."""
    return f" ({trial.why})" if trial.why != UNSAID else ""


def _ending(trial: Trial, outlook: Outlook, path: Path) -> Iterator[Problem]:
    if trial.ending is None:
        return
    ending = first_fitting(outlook).id
    if ending != trial.ending:
        asks = _asks(trial.ending, outlook)
        message = f"test {shown(trial.id)}: the ending is {shown(ending)}{asks}{_meant(trial)}"
        yield Problem("HW953", (*path, "ending"), message, MEND)


def _asks(wanted: str, outlook: Outlook) -> str:
    """``; "bliss" asks for quality_kept >= 0.98: quality_kept is 0.9786``."""
    rules = outlook.context.scenario.endings
    rule = next((one for one in rules if one.id == wanted), None)
    if rule is None:
        return ""
    if rule.when is None:
        return f"; {shown(wanted)} comes where no other ending fits"
    so = figures(rule.when, outlook)
    if rule.when.holds(outlook, FLOATS):
        so = f"{so}: it fits too, and the other stands before it"
    return f"; {shown(wanted)} asks for {rule.when.text}: {so}"
