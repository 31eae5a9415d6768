"""The model's parameters: definitions in code, values in ``assets/parameters.toml``."""

from game.model.parameters.assemble import Values, assemble, fitted
from game.model.parameters.company import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameters
from game.model.parameters.record import Estimate, Parameter, Standing
from game.model.parameters.team import TeamParameters
from game.model.parameters.work import SLICES

__all__ = [
    "COMPANY_PARAMETERS",
    "SLICES",
    "TEAM_PARAMETERS",
    "Estimate",
    "Parameter",
    "Parameters",
    "Standing",
    "TeamParameters",
    "Values",
    "assemble",
    "fitted",
]
