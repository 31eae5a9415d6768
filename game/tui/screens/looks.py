"""What to look at: the looks, and from there the forecasts."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from game.tui.screens.offers import OffersScreen


class LooksScreen(OffersScreen):
    """Ways of finding out how it is; `o` leads on to what others say will come."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("o", "forecasts", "forecasts")]

    def action_forecasts(self) -> None:
        """Open the forecasts; what was bought there is seen here too."""
        from game.tui.screens.forecasts import ForecastsScreen

        self.app.push_screen(ForecastsScreen(self.game), self._back)

    def _back(self, _: None) -> None:
        self.desk = self.game.desk()
        self.show(self.desk)
