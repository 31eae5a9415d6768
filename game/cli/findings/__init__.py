"""Findings on paper: as text with excerpts, as SARIF, and as GitHub's workflow commands."""

from game.cli.findings.excerpts import as_text
from game.cli.findings.github import as_commands
from game.cli.findings.sarif import as_sarif
from game.cli.findings.told import counted, told

__all__ = ["as_commands", "as_sarif", "as_text", "counted", "told"]
