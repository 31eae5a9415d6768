"""A rule: its equation, standing and source, its parameters, and the facts they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk.rule import FactLine, ParameterLine, RulePage


class RuleScreen(Page[None]):
    """Nothing to decide: from a figure on the desk to its evidence."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "dismiss", "back", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#rule"

    def __init__(self, page: RulePage) -> None:
        super().__init__()
        self._page = page

    def body(self) -> ComposeResult:
        with VerticalScroll(id="rule"):
            yield Static(self._words(), markup=False)

    def _words(self) -> Content:
        page = self._page
        source = f"  {page.source}" if page.source else ""
        lines = [
            Content(page.meaning).stylize("bold $primary"),
            Content(page.id).stylize("$muted"),
            Content(),
            Content(page.equation or "Bookkeeping: true by definition.").stylize("bold"),
            Content(),
            Content(page.standing).stylize("$warning") + Content(source).stylize("$muted"),
        ]
        for one in page.parameters:
            lines += [Content(), *_parameter(one)]
        for fact in page.facts:
            lines += [Content(), *_fact(fact)]
        return Content("\n").join(lines)


def _parameter(one: ParameterLine) -> list[Content]:
    value = Content(f"{one.name} = {one.value}").stylize("bold $ai")
    return [
        value + Content(f" {one.unit}   {one.span}").stylize("$muted"),
        Content(one.meaning),
        Content(f"{one.standing}: {one.source}").stylize("$muted"),
    ]


def _fact(one: FactLine) -> list[Content]:
    return [
        Content(f"{one.id}: {one.text}"),
        Content(f"{one.source}  {one.link}".rstrip()).stylize("$muted"),
    ]
