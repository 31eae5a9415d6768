"""Upkeep: an AI drifts from its work where those who keep it hurry, or have lost what they knew.

Assumption. It needs no stock of its own: standard and knowledge remember.
"""

from __future__ import annotations

from game.model.adding import added
from game.model.company import Company
from game.model.numbers import Num, Numbers
from game.model.setting import Setting


def neglect(setting: Setting, company: Company, xp: Numbers) -> Num:
    """How far the keepers have fallen from where they stood at the start, 0-1."""
    teams = zip(setting.parameters.teams, setting.reference.teams, company.teams, strict=True)
    fallen = added(
        own.keeps_ai * (1.0 - team.standard * xp.div(team.knowledge, reference.knowledge, 1.0))
        for own, reference, team in teams
    )
    return xp.clip(fallen, 0.0, 1.0)
