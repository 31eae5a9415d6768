"""The forecasts: two people to ask, what they said, and how it has gone since."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from game.tui.screens.game_page import GamePage
from game.tui.screens.list_page import head_of, help_of
from game.tui.widgets.plots.forecast_plot import BAND, SHOWN, ForecastPlot
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.forecast_row import ForecastRow
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Forecast, ForecastLine
    from game.tui.services import Game


class ForecastsScreen(GamePage[None]):
    """Ask for a forecast; left and right leaf through those on the desk."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("left,h", "leaf(1)", "earlier forecast", key_display="←"),
        Binding("right,l", "leaf(-1)", "later forecast", key_display="→"),
        Binding("escape,q", "leave", "back", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self._place, self._figure, self._ordered = 0, "", ""

    def body(self) -> ComposeResult:
        with Vertical(id="forecasts"):
            yield Static(markup=False, id="office-head")
            yield Static(markup=False, id="page-help")
            yield Rows(OptionRow, id="forecasters", empty="Nobody looks ahead for you now.")
            yield Static(markup=False, id="forecast-words")
            yield Rows(ForecastRow, id="forecast-lines")
            yield Static(markup=False, id="forecast-legend")
            yield ForecastPlot()
            yield History()

    def on_mount(self) -> None:
        self.show(self.desk)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to leaf through in one forecast, or none."""
        if action == "leaf" and len(self.desk.forecasts) < 2:
            return False
        return super().check_action(action, parameters)

    @property
    def forecast(self) -> Forecast | None:
        """The forecast that is being read."""
        made = self.desk.forecasts
        return made[min(self._place, len(made) - 1)] if made else None

    def show(self, desk: Desk) -> None:
        self.query_one("#office-head", Static).update(head_of(desk, "Forecasts"))
        offered = [offer for offer in desk.offers if offer.group == "forecasts"]
        self.query_one("#page-help", Static).update(help_of(offered))
        options = [option for offer in offered for option in offer.options]
        self.query_one("#forecasters", Rows).show(options)
        self.set_class(not desk.forecasts, "-nobody")  # until then, how it has gone so far
        self.query_one(History).show(desk)
        self._tell()

    def _tell(self) -> None:
        forecast = self.forecast
        count = len(self.desk.forecasts)
        words = _words(forecast, f"{count - self._place} of {count}")
        self.query_one("#forecast-words", Static).update(words)
        self.query_one("#forecast-lines", Rows).show(forecast.lines if forecast else ())
        self._draw()
        self.refresh_bindings()

    def _draw(self) -> None:
        forecast = self.forecast
        lines = forecast.lines if forecast else ()
        line = next((one for one in lines if one.id == self._figure), lines[0] if lines else None)
        self.query_one("#forecast-legend", Static).update(_legend(line) if line else Content())
        others = tuple(one for one in lines if one is not line)
        self.query_one(ForecastPlot).show(line, forecast.month - 1 if forecast else 0, others)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Draw the figure under the cursor."""
        if isinstance(event.row, ForecastRow):
            self._figure = event.row.item.id
            self._draw()

    @on(Row.Chosen)
    def order(self, event: Row.Chosen) -> None:
        """Have a forecast made; meanwhile the screens stay alive."""
        if not isinstance(event.row, OptionRow) or self._ordered:
            return
        self._ordered = event.row.item.action
        if not event.row.item.available:
            self._take()
            return
        from game.campaign.action import Action

        action = Action.parse(self._ordered)
        self.notice.say("Somebody is sent for, and a pencil …")
        self.run_worker(lambda: self.game.prepare(action), thread=True, name="forecast")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What takes long has been worked out: now it is decided, and read."""
        if event.worker.name == "forecast" and event.state is WorkerState.SUCCESS:
            self._take()

    def _take(self) -> None:
        action, self._ordered = self._ordered, ""
        self._place = 0
        if self.take(action):
            self.notice.say(self.desk.notices[-1] if self.desk.notices else "")

    def action_leaf(self, step: int) -> None:
        """The forecast made before this one, or after it."""
        place = self._place + step
        if 0 <= place < len(self.desk.forecasts):
            self._place = place
            self._tell()
        elif self.desk.forecasts:
            self.notice.say("That is the earliest kept." if step > 0 else "That is the latest.")
        else:
            self.notice.say("Nobody has been asked yet: choose one of the two above.")

    def action_leave(self) -> None:
        """Back to where it was opened."""
        self.dismiss(None)


def _words(forecast: Forecast | None, count: str) -> Content:
    """Who said it, when, in which words, and how it has done."""
    if forecast is None:
        return Content("Nobody has been asked yet.").stylize("$muted")
    head = Content(f"{forecast.who}, month {forecast.month}").stylize("bold")
    reach = Content(f"   up to month {forecast.until}   {count}").stylize("$muted")
    lines = [head + reach, Content(forecast.words).stylize("italic")]
    lines.append(Content(forecast.assumes).stylize("$muted"))
    if forecast.verdict:
        lines.append(Content(forecast.verdict))
    return Content("\n").join(lines)


def _legend(line: ForecastLine) -> Content:
    """What the plot below shows."""
    parts = [Content(line.name).stylize("bold"), Content("━ said").stylize("$primary")]
    if line.low:
        parts.append(Content(f"{BAND} 4 in 5").stylize("$ai"))
    parts.append(Content(f"{SHOWN} shown").stylize("$people"))
    if line.compared:
        parts.append(Content(line.compared))
    return Content("  ").join(parts)
