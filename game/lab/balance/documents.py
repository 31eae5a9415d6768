"""A balance as Markdown, and as one page of HTML that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from game.lab.balance import plots
from game.lab.balance.drawing import boxes_svg
from game.lab.balance.measuring import FIGURES
from game.lab.balance.results import Balanced

Row = Sequence[str]
STYLE = """\
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d2430; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .2rem .8rem .2rem 0; text-align: left; border-bottom: 1px solid #d8dde6;
  vertical-align: top; }
svg { display: block; width: 100%; height: auto; margin: 1rem 0; }
pre { background: #f3f5f8; padding: .8rem; overflow: auto; }
.missed { font-weight: bold; }
"""


def markdown(found: Balanced) -> str:
    """Tables, and the plots as text."""
    title, played = plots.headline(found)
    lines = [f"# Balance of {_md(title)}", "", played + ".", ""]
    for name, rows in _tables(found):
        lines += [f"## {name}", "", *_md_table(rows), ""]
    lines += [
        "## Plots",
        "",
        "```text",
        *plots.boxes(found),
        "",
        *plots.reversals(found),
        "```",
        "",
    ]
    lines += _md_findings(found)
    if not found.targets:
        lines += ["## Targets to begin with", "", "```toml", found.suggested.rstrip(), "```", ""]
    return "\n".join(lines)


def _tables(found: Balanced) -> Iterator[tuple[str, list[Row]]]:
    if found.targets:
        yield "Targets", [*plots.aims(found)]
    yield (
        "Scores",
        [
            ("strategy", *(plots.TITLES[figure] for figure in FIGURES)),
            *(
                (one.strategy, *(f"{getattr(one, figure).mean:.1f}" for figure in FIGURES))
                for one in found.strategies
            ),
        ],
    )
    yield "Outcomes", [*plots.outcomes(found)]
    yield "Where it ends", [("strategy", "endings"), *plots.endings(found)]
    yield "Order", [("figure", "best first"), *plots.order(found)]
    shares = sorted(found.endings.items(), key=lambda each: -each[1])
    yield "Endings", [("ending", "of all games"), *((name, f"{part:.1%}") for name, part in shares)]


def _md_table(rows: Sequence[Row]) -> Iterator[str]:
    head, *body = rows
    yield "| " + " | ".join(_md(cell) for cell in head) + " |"
    yield "|" + " --- |" * len(head)
    for row in body:
        yield "| " + " | ".join(_md(cell) for cell in row) + " |"


def _md_findings(found: Balanced) -> list[str]:
    if not found.findings:
        return []
    lines = [
        f"- **{one.code}** {_md(f'{one.file}:{one.line}:{one.column}')}: {_md(one.message)}"
        + (f" ({_md(one.suggestion)})" if one.suggestion else "")
        for one in found.findings
    ]
    return ["## Findings", "", *lines, ""]


def _md(text: str) -> str:
    """Whatever a stranger wrote, as plain words: no markup, no table cells, no lines."""
    plain = "".join(c if c.isprintable() else " " for c in text)
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>|#" else c for c in plain)


def html(found: Balanced) -> str:
    """One page: tables, and the distributions drawn."""
    title, played = (escape(line) for line in plots.headline(found))
    parts = [
        f"<h1>Balance of {title}</h1>",
        f"<p>{played}.</p>",
        *(f"<h2>{escape(name)}</h2>{_html_table(rows)}" for name, rows in _tables(found)),
        "<h2>Distributions</h2>",
        *(boxes_svg(found, figure) for figure in FIGURES),
        *_html_findings(found),
    ]
    if not found.targets:
        parts.append(f"<h2>Targets to begin with</h2><pre>{escape(found.suggested)}</pre>")
    body = "\n".join(parts)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>Balance of {title}</title>\n<style>\n{STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _html_table(rows: Sequence[Row]) -> str:
    head, *body = rows
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in head)]
    lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in body]
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _html_findings(found: Balanced) -> Iterator[str]:
    if found.findings:
        yield "<h2>Findings</h2><ul>"
        for one in found.findings:
            where = escape(f"{one.file}:{one.line}:{one.column}")
            hint = f" ({escape(one.suggestion)})" if one.suggestion else ""
            yield f"<li><b>{one.code}</b> {where}: {escape(one.message)}{hint}</li>"
        yield "</ul>"
