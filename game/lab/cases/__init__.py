"""A scenario's own tests: a few decisions, and what must then hold."""

from game.lab.cases.judging import CODES, case_problems
from game.lab.cases.reporting import with_cases

__all__ = ["CODES", "case_problems", "with_cases"]
