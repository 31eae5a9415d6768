"""Findings in lines, and how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from game.cli.findings.excerpts import as_text
from game.scenario.diagnostics import MOST, Finding


def told(findings: Sequence[Finding], file: str, texts: Mapping[str, str]) -> str:
    """The findings about a file, each with its excerpt, and their number."""
    parts = [f"{as_text(findings, texts)}\n"] if findings else []
    parts.append(f"{file}: {counted(findings)}")
    if findings:
        parts.append(f"what a code means: humans-wanted explain {findings[0].code}")
    return "\n".join(parts)


def counted(findings: Sequence[Finding]) -> str:
    """``1 error, 2 warnings``."""
    counts = Counter(one.severity for one in findings)
    kinds = [f"{n} {name}{'s' if n > 1 else ''}" for name, n in sorted(counts.items())]
    more = "; there may be more" if len(findings) >= MOST else ""
    return ", ".join(kinds) + more if kinds else "no findings"
