"""Check scenarios: everything that is wrong with them, where, and what to write instead.

FILES are scenario files, ids of shipped scenarios, or - for one on the standard input. Exit code
0: nothing, or only notes; 1: errors or warnings, also in what is no text or no TOML; 2: a file
cannot be opened. A comment
`# hw: ignore HW708 and why` on the line of a warning, or on the line before it, silences it.
Numbers that differ from those shipped are played for three years by the model alone: do they tempt,
and is there a way back?
"""

from __future__ import annotations

import gc
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.output import print_json
from game.cli.parser import add_format
from game.errors import ScenarioError
from game.scenario.checking import Report, report, reported
from game.scenario.diagnostics import Finding, InvalidScenarioError, found
from game.scenario.files.documents import LARGEST, given
from game.scenario.loading import scenario_file

if TYPE_CHECKING:
    from game.scenario.checks.draft import Draft
    from game.scenario.diagnostics import Problem

_CANNOT_BE_READ = "HW001"
FORMATS = ("text", "json", "sarif", "github")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, an id, or - for stdin")
    add_format(parser, FORMATS)
    parser.add_argument(
        "--inherited", action="store_true",
        help="as text, also tell what is inherited, changed and dropped",
    )  # fmt: skip
    parser.add_argument(
        "--tests", action="store_true",
        help="also play the files' own [[tests]], a third of a second each",
    )  # fmt: skip


def run(options: Namespace) -> int:
    """Check them all, print what was found, and say whether there was anything."""
    gc.disable()  # a short life: collecting among a scenario's many small tables costs a fifth
    try:
        reports = [_report(name) for name in dict.fromkeys(options.files)]
    finally:
        gc.enable()
    if options.tests:
        from game.lab.cases import with_cases

        reports = [with_cases(one) for one in reports]
    unread = [one.findings[0] for one in reports if _unread(one)]
    read = [one for one in reports if not _unread(one)]
    _print(read, options.format, tested=options.tests)
    if options.inherited and options.format == "text":
        print("\n".join(f"{one.file}: {line}" for one in read for line in one.heritage))
    for finding in unread:
        at = f"{finding.file}: " if finding.file else ""
        print(f"humans-wanted check: {at}{finding.message}", file=sys.stderr)
    if unread:
        return 2
    return 1 if any(one.severity != "note" for each in read for one in each.findings) else 0


def _report(name: str) -> Report:
    from game.strategies import STRATEGIES

    known = frozenset(STRATEGIES)
    if name != "-":
        return _of_file(name, known)
    try:
        document = given(sys.stdin.buffer.read(LARGEST + 1), "<stdin>", Path())
    except InvalidScenarioError as error:
        return Report("<stdin>", error.findings)
    return reported(document, known, played)


def _of_file(name: str, known: frozenset[str]) -> Report:
    """Of a file or an id; one that is neither spoils nothing for the others."""
    try:
        file = scenario_file(name)
    except ScenarioError as error:
        return Report(name, (found(_CANNOT_BE_READ, "", (1, 1), str(error)),))
    return report(file, known, played)


def played(draft: Draft) -> list[Problem]:
    """What playing shows: imported only where there are numbers that nobody has tried."""
    from game.lab.fairness.judging import fairness

    return list(fairness(draft))


def _unread(one: Report) -> bool:
    return bool(one.findings) and one.findings[0].code == _CANNOT_BE_READ


def _print(reports: Sequence[Report], form: str, *, tested: bool) -> None:
    # an inherited file's findings come up once, however many extend it
    findings = list(dict.fromkeys(one for each in reports for one in each.findings))
    if form == "json":
        print_json([asdict(one) for one in findings])
    elif form == "sarif":
        from game.cli.findings import as_sarif

        print_json(as_sarif(findings, [one.file for one in reports]))
    elif form == "github":
        from game.cli.findings import as_commands

        print(as_commands(findings), end="\n" if findings else "")
    else:
        _print_text(reports, findings, tested=tested)


def _print_text(reports: Sequence[Report], findings: Sequence[Finding], *, tested: bool) -> None:
    from game.cli.findings import as_text, counted

    texts = {name: text for one in reports for name, text in one.texts.items()}
    if findings:
        print(as_text(findings, texts), end="\n\n")
    for one in reports:
        print(f"{one.file}: {counted(one.findings)}{_held(one) if tested else ''}")
    if findings:
        print(f"what a code means: humans-wanted explain {findings[0].code}")


def _held(one: Report) -> str:
    """``; 2 tests hold``: those that pass would say nothing else; empty where one does not."""
    from game.lab.cases import CODES

    tests = len(getattr(one.draft.file, "tests", ())) if one.draft is not None else 0
    failing = any(
        each.severity == "error" or each.code in {*CODES, "HW209"} for each in one.findings
    )
    if failing or not tests:
        return "" if tests else "; no tests"
    return f"; {tests} tests hold" if tests > 1 else "; 1 test holds"
