"""The decisions that mattered most, as every face tells them."""

from __future__ import annotations

from game.campaign.desk.why import Decisive
from game.campaign.hindsight import Without, leave_each_out, most_decisive
from game.campaign.in_play import Told
from game.campaign.journal.journal import Head
from game.campaign.words.wording import dollars, signed
from game.scenario.rules import Scenario


def decisive(
    scenario: Scenario, head: Head, decisions: tuple[str, ...], most: int, told: Told | None
) -> tuple[Decisive, ...]:
    """The `most` decisions that moved the score at the last month, the largest first."""
    found = leave_each_out(scenario, head, decisions, told)
    return tuple(_told(one) for one in most_decisive(found, most))


def _told(one: Without) -> Decisive:
    value = f"{'+' if one.value >= 0 else ''}{dollars(one.value)}"
    quality = signed(one.quality * 100.0)
    effect = f"beside the same game without it: score {signed(one.total)} · value {value}"
    if quality not in {"+0.0", "−0.0"}:
        effect += f" · quality {quality}"
    raised = one.text.startswith("press=") and one.total < 0.0
    why = " · true or not, it made customers expect more" if raised else ""
    return Decisive(one.month, one.text, one.told, one.total, effect + why, one.skipped)
