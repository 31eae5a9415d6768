"""A scenario's own tests among the findings of a check."""

from __future__ import annotations

from game.frozen import replace
from game.lab.cases.judging import CODES, case_problems
from game.lab.telling.pages import Pages
from game.scenario.checking import Report
from game.scenario.compiling.compilation import compiled
from game.scenario.findings.folding import folded
from game.scenario.findings.locating import in_order
from game.scenario.schema.document import ScenarioFile
from game.scenario.seals import resolved_text


def with_cases(report: Report) -> Report:
    """The report with what the file's own tests find; of a file with errors nothing is played."""
    draft = report.draft
    if draft is None or not isinstance(draft.file, ScenarioFile) or not draft.file.tests:
        return report
    scenario = compiled(draft, resolved_text(draft.merged.raw))
    found = Pages(draft.merged).findings(case_problems(scenario), CODES)
    read = {one.line for one in report.findings if one.code == "HW209"}
    found = [one for one in found if one.code != "HW954" or one.line not in read]
    ordered = in_order(report.file, (*report.findings, *found))
    return replace(report, findings=tuple(folded(ordered)))
