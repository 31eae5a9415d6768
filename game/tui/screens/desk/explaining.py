"""Why a line of the desk is what it is: by the key, by the heading, by the masthead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from game.tui.screens.desk.answering import AnsweringDesk
from game.tui.screens.desk.shown import figures_of
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.rows import spoken
from game.tui.widgets.rows.figure_row import FigureRow
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.section import FiguresHead

if TYPE_CHECKING:
    from game.campaign.desk import Figure


class ExplainingDesk(AnsweringDesk):
    """`?` explains what the cursor is on; a click explains what stands beside it."""

    def action_why(self) -> None:
        """Ask why the figure under the cursor is what it is; of other lines, what they say."""
        row = self.focused
        letter = self.query_one(LetterView).letter
        if isinstance(row, FigureRow):
            self._explain(row.item)
        elif isinstance(row, OptionRow) and letter is not None:
            self._spell(spoken.letter(letter))
        elif isinstance(row, Row) and row.explained(row.item):
            self._spell(row.explained(row.item))
        else:
            self.explain_figure()

    @on(FiguresHead.Asked)
    def explain_figure(self) -> None:
        """The figure that has or had the cursor; the first where none has had it."""
        figures = figures_of(self.desk)
        found = (one for one in figures if one.id == self._figure)
        self._explain(next(found, figures[0]))

    def _spell(self, told: tuple[str, ...]) -> None:
        from game.tui.screens.telling.explained import ExplainedScreen

        self.app.push_screen(ExplainedScreen(told))

    def action_money(self) -> None:
        """Ask why cash, which stands at the top and in no row, is what it is."""
        for figure in self.desk.figures:
            if figure.id == "cash":
                self._explain(figure)

    def _explain(self, figure: Figure) -> None:
        from game.tui.screens.telling.why import WhyScreen

        self.app.push_screen(WhyScreen(self.game, figure.id))
