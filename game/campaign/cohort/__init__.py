"""A cohort: many games of one scenario, strategy, seed and difficulty, played at once in arrays.

Equal bit for bit to the same games played one at a time by `game.campaign.autopilot`: every number
and every decision comes from `game.campaign.rules`, and only the bookkeeping differs. A game keeps
its letters, claims and samples as tuples; a cohort keeps counts and columns over its runs, and a
rule that concerns a few runs is computed for those (`Lanes.take`, `Lanes.put`).

This package imports no NumPy: whoever plays a cohort brings the arrays (`game.lab.sweep`).
"""

from game.campaign.cohort.game import play
from game.campaign.cohort.outcome import Outcome
from game.campaign.cohort.runs.lanes import Lanes, Places
from game.campaign.cohort.state import Cohort

__all__ = ["Cohort", "Lanes", "Outcome", "Places", "play"]
