"""What differs between two versions of a scenario, section by section and id by id."""

from game.scenario.comparison.changes import FileChange, Kind
from game.scenario.comparison.comparing import differences
from game.scenario.comparison.telling import told

__all__ = ["FileChange", "Kind", "differences", "told"]
