"""Playing a recorded run again."""

from __future__ import annotations

from game.campaign.session import Session
from game.cli.progress import tell
from game.cli.replayed.recorded import Recorded, recorded_run
from game.cli.replayed.report import Replayed, report_of
from game.cli.replayed.what_if import expect, otherwise
from game.errors import ActionError
from game.frozen import replace


def replayed(run: str, scenario: str = "", change: str = "") -> Replayed:
    """Replay a run code or an exported file; `scenario` is the file of an unshipped scenario.

    With a `change`, such as ``7:support.ai_share=20``, the other future is played beside it.

    Raises:
        GameError: neither a code nor a file that can be read, or of another scenario.
        ActionError: the change is not one, or was not possible.
    """
    recorded = recorded_run(run, scenario)
    if change:
        expect(recorded, change)
    report = _again(recorded)
    return replace(report, what_if=otherwise(recorded, change)) if change else report


def _again(recorded: Recorded) -> Replayed:
    tell("playing it again, and what the built-in strategies would have got …")
    again = Session(recorded.scenario, recorded.head)
    try:
        again.replay(recorded.decisions)
    except ActionError as error:
        return report_of(recorded, again, str(error))
    return report_of(recorded, again, "")
