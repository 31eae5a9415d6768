from __future__ import annotations

import json
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from game.cli import title
from game.cli.begin import Terms, begin, told
from game.tui.app import HumansWantedApp
from tests.cli import commands
from tests.cli.conftest import PLAYED, Finished

SEED = ("--seed", "MOTH-4471")


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def game_over_json(*actions: str) -> str:
    return "".join(json.dumps({"action": text}) + "\n" for text in actions)


def test_what_is_told_on_stderr_before_the_screens_hide_it_is_said_there_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("game.cli.title.expect_terminal", lambda _: None)
    monkeypatch.setattr(HumansWantedApp, "run", lambda app: said.append(app._session.note))
    title.run(told(begin("fintech", Terms("MOTH-4471"), kept=False), "this one is practice"))
    assert capsys.readouterr().err == "humans-wanted: this one is practice\n"
    assert said == ["This one is practice."]


def test_the_same_command_and_seed_print_the_same_bytes(finished: Finished, tmp_path: Path) -> None:
    assert commands.run(*PLAYED, home=tmp_path).stdout == finished.printed


@pytest.mark.parametrize("face", ["--plain", "--json"])
def test_what_is_typed_twice_is_answered_twice_with_the_same_bytes(
    face: str, tmp_path: Path
) -> None:
    typed = "never\nnext\n" if face == "--plain" else game_over_json("predict=never", "advance")
    command = ("play", "fintech", *SEED, face)
    first, second = (commands.run(*command, typed=typed, home=tmp_path) for _ in range(2))
    assert len(lines(first)) >= 3
    assert first.stdout == second.stdout


def test_a_game_can_be_played_by_typing_and_resumed(tmp_path: Path) -> None:
    first = commands.run("play", "fintech", *SEED, "--plain", typed="never\nnext\n", home=tmp_path)
    assert any("games resume --plain" in line for line in lines(first))
    again = commands.run("games", "resume", "--plain", typed="", home=tmp_path)
    assert any("month 2 of 36" in line for line in lines(again))


def test_a_program_plays_over_json_and_goes_on_later(tmp_path: Path) -> None:
    actions = game_over_json("predict=never", "advance")
    first = lines(commands.run("play", "fintech", *SEED, "--json", typed=actions, home=tmp_path))
    assert [list(json.loads(line)) for line in first] == [["desk"]] * 3
    again = lines(commands.run("games", "resume", "--json", home=tmp_path))
    assert json.loads(again[0]) == json.loads(first[-1])


def test_a_strategys_game_is_among_the_games(finished: Finished) -> None:
    (game,) = json.loads(commands.run("games", "list", "--json", home=finished.home).stdout)
    assert game["seed"] == "MOTH-4471"
    assert f"Ending: {game['ending']}." in finished.printed
    assert game["code"] == finished.code


def test_an_unfinished_ranked_replay_shows_only_what_its_desk_showed(tmp_path: Path) -> None:
    actions = game_over_json("predict=never", "advance")
    shown = lines(commands.run("play", "fintech", *SEED, "--json", typed=actions, home=tmp_path))
    desk = json.loads(shown[-1])["desk"]
    (game,) = json.loads(commands.run("games", "list", "--json", home=tmp_path).stdout)
    exported = tmp_path / "game.json"
    exported.write_text(commands.run("games", "export", game["id"], home=tmp_path).stdout)
    report = json.loads(commands.run("replay", str(exported), "--json", home=tmp_path).stdout)
    assert (report["ending"], report["score"], report["axes"]) == (None, None, None)
    told = {(one["id"], one["text"]) for one in report["figures"]}
    assert told == {(one["id"], one["text"]) for one in desk["figures"]}


def test_a_killed_program_has_lost_no_confirmed_decision(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", "fintech", *SEED, "--json"],
        cwd=commands.ROOT,
        env={"HUMANS_WANTED_HOME": str(tmp_path), "PATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin
        assert child.stdout
        child.stdout.readline()
        child.stdin.write(game_over_json("predict=never", "freeze=on"))
        child.stdin.flush()
        child.stdout.readline()
        confirmed = child.stdout.readline()
        child.kill()
    again = lines(commands.run("games", "resume", "--json", home=tmp_path))
    assert json.loads(again[0]) == json.loads(confirmed)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_game_told_to_stop_says_nothing_and_keeps_everything(
    number: signal.Signals, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    # A run of the tests under nohup ignores hang-ups, and so would its children.
    request.addfinalizer(partial(signal.signal, number, signal.signal(number, signal.SIG_DFL)))
    with subprocess.Popen(
        [sys.executable, "-m", "game", "play", "fintech", *SEED, "--json"],
        cwd=commands.ROOT,
        env={"HUMANS_WANTED_HOME": str(tmp_path), "PATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.readline()
        child.send_signal(number)
        assert child.wait(20) == 128 + number
        assert child.stderr.read() == ""
    assert not (tmp_path / "saves.sqlite3-wal").exists()
    assert len(json.loads(commands.run("games", "--json", home=tmp_path).stdout)) == 1


def test_a_home_that_keeps_nothing_is_said_and_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = commands.run(
        "play", "fintech", *SEED, "--plain", typed="never\n", home=tmp_path / "file" / "home"
    )
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "will not be kept" in done.stderr
    assert "This game was not kept" in done.stdout


def test_watching_the_daily_game_leaves_the_scored_try(tmp_path: Path) -> None:
    assert lines(commands.run("daily", "--plain", "--strategy", "hold", home=tmp_path))
    assert json.loads(commands.run("games", "--json", home=tmp_path).stdout) == []


def test_the_daily_game_goes_on_where_it_was_left(tmp_path: Path) -> None:
    actions = game_over_json("predict=never")
    first = lines(commands.run("daily", "--json", typed=actions, home=tmp_path))
    again = lines(commands.run("daily", "--json", home=tmp_path))
    assert json.loads(again[0]) == json.loads(first[-1])
    assert len(json.loads(commands.run("games", "--json", home=tmp_path).stdout)) == 1


def test_a_second_try_at_the_day_is_practice_and_says_so(tmp_path: Path) -> None:
    typed = game_over_json("predict=never")
    commands.run("daily", "--json", typed=typed, home=tmp_path)
    (game,) = json.loads(commands.run("games", "--json", home=tmp_path).stdout)
    assert game["day"]
    commands.run("games", "delete", game["id"], home=tmp_path)
    second = commands.run("daily", "--json", typed=typed, home=tmp_path)
    assert "this one is practice" in second.stderr
    assert not json.loads(second.stdout.splitlines()[0])["desk"]["ranked"]


def test_a_branch_is_typed_kept_and_listed(tmp_path: Path) -> None:
    lines = "never\nfreeze=on\nnext\nrewind 1\ntraining=on\n"
    played = commands.run(
        "play", "fintech", *SEED, "--plain", "--practice", typed=lines, home=tmp_path
    )
    assert "Back at the start of month 1." in played.stdout
    branch, first = json.loads(commands.run("games", "--json", home=tmp_path).stdout)
    assert (branch["parent"], branch["turn"], branch["practice"]) == (first["id"], 1, True)
    assert f"branch of {first['id']}, month 1" in commands.run("games", home=tmp_path).stdout
    shown = json.loads(commands.run("games", "show", branch["id"], "--json", home=tmp_path).stdout)
    assert shown["decisions"] == ["predict=never", "training=on"]


def test_playing_in_plain_lines_loads_neither_numpy_nor_textual(tmp_path: Path) -> None:
    program = (
        "import sys; from game.cli.main import run; run(['play', 'fintech', '--plain']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=commands.ROOT,
        env={"HUMANS_WANTED_HOME": str(tmp_path), "PATH": ""},
        input="never\nnext\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"numpy", "textual", "rich", "asyncio"} & set(done.stderr.split())
