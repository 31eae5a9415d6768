"""How the office was kept: calls, looks, letters, promises, and a month without anything."""

from __future__ import annotations

from game.campaign.achievements.catalogue import Achievement
from game.campaign.achievements.played import Played
from game.campaign.words.transcript import LINE


def your_call(rule: Achievement, played: Played) -> bool:
    """Enough calls to one's own support line; it takes one a month."""
    return sum(mail.event == LINE for mail in played.state.mail) >= rule.needs


def answered(rule: Achievement, played: Played) -> bool:
    """One of the rule's letters was answered so."""
    answers = {tuple(letter.split("=")) for letter in rule.letters}
    return any((mail.event, mail.choice) in answers for mail in played.state.mail)


def curiosity(_rule: Achievement, played: Played) -> bool:
    """Every kind of look was ordered."""
    ordered = {value.partition(":")[0] for _, value in played.taken("look")}
    return ordered >= set(played.context.rules.looks.kinds)


def as_predicted(_rule: Achievement, played: Played) -> bool:
    """The reversal began when it was said it would; never is no month."""
    return 0 < played.state.prediction == played.state.reversal.month


def nothing_happened(rule: Achievement, played: Played) -> bool:
    """The turn that has just closed was late, and quiet."""
    turn = len(played.turns)
    if turn <= played.context.turns(rule.needs) or turn >= len(played.state.history):
        return False
    touched = any(not _is_routine(text) for text in played.turns[-1])
    return not touched and _quiet(played, turn)


def _is_routine(text: str) -> bool:
    """Whether a decision is one that had to be made: a letter's answer, the board's, the end."""
    key = text.partition("=")[0]
    return "#" in key or key in {"advance", "board", "predict", "survey", "question"}


def _quiet(played: Played, turn: int) -> bool:
    state = played.state
    settled = any(entry.settled == turn for entry in state.claims)
    left = any(member.left and member.month == turn for member in state.staff)
    gone = played.true("laid_off")
    return not (settled or left or state.history[turn].incidents or gone[turn] > gone[turn - 1])


def hold_for_a_human(_rule: Achievement, played: Played) -> bool:
    """The promise stood at the end of every turn of a game finished in office."""
    return played.in_office and all(played.true("guarantee")[1:])
