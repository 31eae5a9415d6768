"""All parameters of a company, by sector."""

from __future__ import annotations

from typing import Final

from game.frozen import dataclass
from game.model.parameters.board import BoardParameters, ValueParameters
from game.model.parameters.customers import CustomerParameters
from game.model.parameters.finance import FinanceParameters
from game.model.parameters.learning import LearningParameters
from game.model.parameters.luck import LuckParameters, ReadoutParameters
from game.model.parameters.pressure import PressureParameters
from game.model.parameters.quality import QualityParameters
from game.model.parameters.record import Parameter, records
from game.model.parameters.reputation import ReputationParameters
from game.model.parameters.staffing import StaffingParameters
from game.model.parameters.strain import StrainParameters
from game.model.parameters.team import TeamParameters
from game.model.parameters.work import WorkParameters


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """A company's parameters; each value is a `Num`, so arrays over runs may stand in it too."""

    teams: tuple[TeamParameters, ...]
    """In the scenario's order."""
    work: WorkParameters
    pressure: PressureParameters
    quality: QualityParameters
    strain: StrainParameters
    staffing: StaffingParameters
    learning: LearningParameters
    customers: CustomerParameters
    reputation: ReputationParameters
    board: BoardParameters
    value: ValueParameters
    finance: FinanceParameters
    luck: LuckParameters
    readouts: ReadoutParameters


SECTORS: Final[dict[str, type]] = {
    "work": WorkParameters,
    "pressure": PressureParameters,
    "quality": QualityParameters,
    "strain": StrainParameters,
    "staffing": StaffingParameters,
    "learning": LearningParameters,
    "customers": CustomerParameters,
    "reputation": ReputationParameters,
    "board": BoardParameters,
    "value": ValueParameters,
    "finance": FinanceParameters,
    "luck": LuckParameters,
    "readouts": ReadoutParameters,
}
"""The company's sectors by their name in `Parameters`."""

COMPANY_PARAMETERS: Final[dict[str, Parameter]] = {
    record.name: record for sector, kind in SECTORS.items() for record in records(sector, kind)
}
"""Every company parameter by its flat name: what ``[model]`` of a scenario may override."""

TEAM_PARAMETERS: Final[dict[str, Parameter]] = {
    record.name: record for record in records("team", TeamParameters)
}
"""Every team parameter by name: what ``[departments.numbers]`` may override."""
