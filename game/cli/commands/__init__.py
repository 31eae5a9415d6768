"""The commands, one module each, imported only when called; and their table, which imports none."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command's module in this folder, and what it does."""

    module: str
    line: str


COMMANDS: dict[str, Command] = {
    "play": Command("play", "play a scenario; --plain for lines of text, --json for programs"),
    "daily": Command("daily", "today's game, the same luck for everybody; one scored try"),
    "games": Command("games", "your games: list, show, resume, delete, export"),
    "replay": Command("replay", "play a run code or an exported game again, and verify it"),
    "scenarios": Command("scenarios", "the scenarios there are"),
    "strategies": Command("strategies", "the built-in chief executives"),
    "new": Command("new", "a small scenario to begin with"),
    "check": Command("check", "what is wrong with a scenario: file, line, column, what to write"),
    "explain": Command("explain", "what a finding means, with a wrong and a right example"),
    "edit": Command("edit", "play a scenario while you write it; a save shows what it changed"),
    "autoplay": Command("autoplay", "play a scenario thousands of times: what nobody ever meets"),
    "balance": Command("balance", "scores by strategy, against the scenario's own targets"),
    "diff": Command("diff", "what two versions of a scenario change, in the file and in games"),
    "schema": Command("schema", "the JSON Schema of scenarios, for editors"),
    "migrate": Command("migrate", "a scenario of an older format in today's"),
    "sweep": Command("sweep", "thousands of games by the built-in chief executives, in figures"),
    "validate": Command("validate", "the experiments that the model must reproduce"),
    "calibrate": Command("calibrate", "fit the calibrated parameters to the experiments again"),
    "evidence": Command("evidence", "the facts behind the game"),
    "doctor": Command("doctor", "what the game finds here: terminal, folders, versions"),
}


def described() -> str:
    """The table for `--help`."""
    broad = max(map(len, COMMANDS))
    rows = "\n".join(f"  {name:<{broad}}  {each.line}" for name, each in COMMANDS.items())
    return f"commands (each with --help):\n{rows}"
