"""What autoplay finds, as it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.diagnostics import Finding


@dataclass(frozen=True, slots=True)
class ChoicePlayed:
    """An answer to a letter."""

    id: str
    taken: float
    """Share of the times the letter came in which it was given; by default too."""
    tried: int
    """Games branched in which it could be compared with the other answers."""
    total: float
    """Score when it is given, above the mean of all answers on the same luck, points."""
    value: float
    """The same of the axis value …"""
    customers: float
    """… of customers …"""
    people: float
    """… of people …"""
    trust: float
    """… and of trust."""
    dominated_by: str
    """The answer that is better on all four axes and takes no more focus; empty: there is none."""


@dataclass(frozen=True, slots=True)
class EventPlayed:
    """A letter."""

    id: str
    inherited: bool
    came: float
    """Share of games in which it came."""
    times: float
    """How often it came, a game, on average."""
    why_not: str
    """What stood in its way, if it never came."""
    stake: float
    """What its answers make of the score: best less worst, points, on average of the games
    branched; 0 without choices."""
    choices: tuple[ChoicePlayed, ...]


@dataclass(frozen=True, slots=True)
class MonthStake:
    """What a turn's decisions can make of the score, points, on average of the games branched."""

    month: int
    """The turn, from 1."""
    games: int
    """Of the games branched those in which somebody is still in office."""
    letters: float
    """The answers of the month's letter with the most at stake: best less worst."""
    desk: float
    """The levers, left to somebody else for this one turn: best less worst."""
    dull: float
    """Share of the games in which neither this turn nor the next is worth a point."""


@dataclass(frozen=True, slots=True)
class TextsShared:
    """How much of what is read in one game is read in another."""

    player: str
    read: float
    """Texts a game, on average."""
    shared: float
    """Of the texts of one game those that another seed has too, 0-1, on average."""


@dataclass(frozen=True, slots=True)
class CrashFound:
    """A game that broke the program."""

    player: str
    seed: str
    run: int
    month: int
    """In which it does, played alone; 0: alone it does not."""
    error: str
    code: str
    """The run code up to there."""
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Autoplayed:
    """What a scenario is like, played by everybody."""

    scenario: str
    scenario_hash: str
    seed: str
    difficulty: str
    games: int
    players: tuple[str, ...]
    branched: int
    """Further games, each with one letter or one turn decided otherwise."""
    events: tuple[EventPlayed, ...]
    endings: dict[str, float]
    """Share of each ending, in the scenario's order."""
    months: tuple[MonthStake, ...]
    texts: tuple[TextsShared, ...]
    crashes: tuple[CrashFound, ...]
    findings: tuple[Finding, ...]
