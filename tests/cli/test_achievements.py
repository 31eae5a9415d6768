"""``humans-wanted games achievements``: of all the games kept in a home."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli import commands

SEED = ("--seed", "MOTH-4471")


def test_what_a_game_earns_is_listed_for_good(tmp_path: Path) -> None:
    typed = "never\npress=work_of:3\nnext\nretract=1\nnext\n"
    played = commands.run("play", "fintech", *SEED, "--plain", typed=typed, home=tmp_path)
    assert "Earned: Before You Ask." in played.stdout
    listed = commands.run("games", "achievements", home=tmp_path)
    assert (listed.returncode, listed.stderr) == (0, "")
    line = next(line for line in listed.stdout.splitlines() if line.startswith("Before You Ask"))
    assert "MOTH-4471, month 2" in line
    told = json.loads(commands.run("games", "achievements", "--json", home=tmp_path).stdout)
    assert [one["id"] for one in told if one["where"]] == ["before-you-ask"]
    assert "?" in {one["about"] for one in told}


def test_a_home_without_games_has_everything_before_it(tmp_path: Path) -> None:
    listed = commands.run("games", "achievements", "--json", home=tmp_path)
    told = json.loads(listed.stdout)
    assert len(told) == 21
    assert {one["where"] for one in told} == {""}
    assert list(tmp_path.iterdir()) == []


def test_achievements_are_of_all_games(tmp_path: Path) -> None:
    refused = commands.run("games", "achievements", "7f3k", home=tmp_path)
    assert refused.returncode == 2
    assert "achievements takes no ID" in refused.stderr
