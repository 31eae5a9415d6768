"""Plain SVG, the same bytes everywhere, readable on light and dark ground."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

STYLE: Final = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.head { font-weight: 600; font-size: 14px }
.small { font-size: 10.5px; fill: #57606a }
.axis { stroke: #8c959f; stroke-width: 1 }
.usual { stroke: #57606a; stroke-width: 1; stroke-dasharray: 3 3 }
.low { fill: none; stroke: #0969da; stroke-width: 1.5 }
.high { fill: #bc4c00; stroke: #bc4c00; stroke-width: 1.5 }
.span { stroke-width: 3 }
.replace { stroke: #cf222e; fill: #cf222e }
.reversal { stroke: #8250df; fill: #8250df }
.augment { stroke: #1a7f37; fill: #1a7f37 }
.open { fill: #ffffff; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .small { fill: #9198a1 }
  .axis { stroke: #656c76 }
  .usual { stroke: #9198a1 }
  .low { stroke: #58a6ff }
  .high { fill: #f0883e; stroke: #f0883e }
  .replace { stroke: #ff7b72; fill: #ff7b72 }
  .reversal { stroke: #bc8cff; fill: #bc8cff }
  .augment { stroke: #56d364; fill: #56d364 }
  .open { fill: #0d1117 }
}
"""


def number(value: float) -> str:
    """A coordinate: a tenth of a pixel is enough, and no minus before a zero."""
    return f"{value + 0.0:.1f}".replace("-0.0", "0.0")


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    """Words at a place."""
    where = f'x="{number(x)}" y="{number(y)}"'
    return f'<text {where} class="{kind}" text-anchor="{anchor}">{escape(words)}</text>'


def line(start: tuple[float, float], end: tuple[float, float], kind: str) -> str:
    """A straight line."""
    (x1, y1), (x2, y2) = start, end
    places = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
    return f'<line {places} class="{kind}"/>'


def bar(left: float, right: float, y: float, height: float, kind: str) -> str:
    """A bar between two places, in whatever order they are given."""
    x, width = min(left, right), abs(right - left)
    size = f'width="{number(width)}" height="{number(height)}"'
    return f'<rect x="{number(x)}" y="{number(y)}" {size} class="{kind}"/>'


def dot(x: float, y: float, kind: str) -> str:
    """A round mark."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="3" class="{kind}"/>'


def document(width: int, height: int, title: str, parts: Iterable[str]) -> str:
    """The whole picture; `title` is what a screen reader says."""
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">'
    return "\n".join(
        [head, f"<title>{escape(title)}</title>", f"<style>{STYLE}</style>", *parts, "</svg>", ""]
    )
