"""Findings as GitHub's workflow commands: a check in CI marks the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenario.diagnostics import Finding

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def as_commands(findings: Sequence[Finding]) -> str:
    """One line a finding."""
    return "\n".join(_command(finding) for finding in findings)


def _command(finding: Finding) -> str:
    properties = {
        "file": finding.file,
        "line": str(finding.line),
        "col": str(finding.column),
        "title": finding.code,
    }
    where = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in properties.items())
    hint = f" ({finding.suggestion})" if finding.suggestion else ""
    command = _COMMANDS[finding.severity]
    return f"::{command} {where}::{_escaped(finding.message + hint, _DATA)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)
