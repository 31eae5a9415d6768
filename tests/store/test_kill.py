from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from game.campaign.action import Action
from game.campaign.journal.resuming import resume_session
from game.store.saves import Saves
from tests import branch_kills
from tests.kill_rounds import rounds

ROOT = Path(__file__).resolve().parents[2]


def test_no_confirmed_decision_is_lost_when_the_process_is_killed() -> None:
    assert rounds(8) == []


def test_a_branch_is_whole_or_not_there_when_the_process_is_killed() -> None:
    assert branch_kills.rounds(6) == []


_STOPPED = """
import sys, time
from pathlib import Path
from game.store.saves import Saves
from tests.campaign.interrupting import interrupted_session
session = interrupted_session(Saves(Path(sys.argv[1])))
print(session.game_id, session.desk().question, sep="|", flush=True)
time.sleep(60)
"""


def test_a_game_killed_between_two_weeks_opens_at_what_cannot_wait(tmp_path: Path) -> None:
    path = tmp_path / "saves.sqlite3"
    command = [sys.executable, "-c", _STOPPED, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        game, question = child.stdout.readline().strip().split("|")
        child.kill()
    again = resume_session(Saves(path), game)
    assert (again.desk().phase, again.desk().question) == ("interrupted", question)
    waits = next(one for letter in again.desk().letters for one in letter.options)
    assert again.act(Action.parse(waits.action)).phase != "interrupted"
    assert resume_session(Saves(path), game).state_hash == again.state_hash
