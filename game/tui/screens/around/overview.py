"""Screens that have few keys, and are listed all the same: no key is without a line in help."""

from __future__ import annotations


def further() -> tuple[tuple[str, type], ...]:
    """What comes after the main screens in the list of keys, by name."""
    from game.tui.screens.around.keys import KeysScreen
    from game.tui.screens.around.leave import LeaveScreen
    from game.tui.screens.around.typed_code import CodeScreen
    from game.tui.screens.desk.briefing import BriefingScreen
    from game.tui.screens.desk.question import QuestionScreen
    from game.tui.screens.desk.unanswered import UnansweredScreen
    from game.tui.screens.desk.weeks import WeeksScreen
    from game.tui.screens.letters.callback import CallScreen
    from game.tui.screens.letters.urgent import UrgentScreen
    from game.tui.screens.office.ledger import LedgerScreen
    from game.tui.screens.office.looks import LooksScreen
    from game.tui.screens.office.people import PeopleScreen
    from game.tui.screens.office.press import PressScreen
    from game.tui.screens.office.reversal import ReversalScreen
    from game.tui.screens.office.sent import SentScreen
    from game.tui.screens.telling.explained import ExplainedScreen
    from game.tui.screens.telling.instead import InsteadScreen
    from game.tui.screens.telling.rule import RuleScreen

    return (
        ("The first day", BriefingScreen),
        ("A question", QuestionScreen),
        ("What cannot wait", UrgentScreen),
        ("The weeks", WeeksScreen),
        ("A month with open letters", UnansweredScreen),
        ("Looks", LooksScreen),
        ("The press office", PressScreen),
        ("A release that is out", SentScreen),
        ("The ledger", LedgerScreen),
        ("The people", PeopleScreen),
        ("Calling somebody back", CallScreen),
        ("The reversal", ReversalScreen),
        ("A line explained", ExplainedScreen),
        ("A run code", CodeScreen),
        ("A rule", RuleScreen),
        ("What instead", InsteadScreen),
        ("Help", KeysScreen),
        ("Leaving", LeaveScreen),
    )
