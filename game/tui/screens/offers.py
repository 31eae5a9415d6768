"""The lever picker: what may be done on the left, what each may be set to on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import points, rule
from game.tui.screens.page import GamePage
from game.tui.widgets.number_field import NumberField
from game.tui.widgets.offer_row import OfferRow
from game.tui.widgets.option_row import OptionRow
from game.tui.widgets.row import Row, Rows
from game.tui.widgets.slice_table import SliceTable

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from game.campaign.desk import Desk, Offer, Option
    from game.tui.services import Game


class OffersScreen(GamePage[None]):
    """Lists the desk's offers of some groups; knows no lever by name."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("right", "options", "options"),
        Binding("left", "levers", "list"),
        Binding("u", "undo", "undo"),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, title: str, groups: tuple[str, ...], key: str = "") -> None:
        super().__init__(game)
        self._title, self._groups, self._key = title, groups, key
        self.number = NumberField(id="office-number")
        """Where a number can be typed, on pages whose levers take one."""

    def body(self) -> ComposeResult:
        yield Static(markup=False, id="office-head")
        with Horizontal(id="office"):
            with Vertical(id="levers"):
                yield Rows(OfferRow, id="offers", empty="Nothing to decide here yet.")
                yield SliceTable(id="slices")
            with Vertical(id="office-detail"):
                yield Static(markup=False, id="office-help")
                yield self.number
                yield Rows(OptionRow, id="options")

    def on_mount(self) -> None:
        self.show(self.desk)
        if self.has_class("-single"):
            self.call_after_refresh(self.action_options)

    def on_key(self, event: events.Key) -> None:
        """An offer's own letter goes to its options; a digit begins a number."""
        digit = event.character if (event.character or "").isdigit() else ""
        if digit and self.number.type_digit(digit):
            event.stop()
            return
        for row in self.query_one("#offers", Rows).rows:
            if isinstance(row, OfferRow) and event.character == row.item.shortcut != "":
                event.stop()
                self._key = row.item.key
                self._detail()
                self.call_after_refresh(self._arrive)

    def _arrive(self) -> None:
        """Go to the options, unless a number is already being typed: fast fingers come first."""
        if not self.number.typed:
            self.action_options()

    def offers(self, desk: Desk) -> list[Offer]:
        """The offers this screen lists, those not yet brought to mind last."""
        mine = [offer for offer in desk.offers if offer.group in self._groups]
        return sorted(mine, key=lambda offer: offer.advanced)

    @property
    def offer(self) -> Offer | None:
        """The lever whose options are shown."""
        offers = self.offers(self.desk)
        found = (offer for offer in offers if offer.key == self._key)
        return next(found, offers[0] if offers else None)

    def show(self, desk: Desk) -> None:
        width = max(20, self.size.width)
        focus = Content(points(desk.focus, desk.focus_full)).stylize("$primary")
        head = Content(f" {self._title.upper()}   ").stylize("bold $primary") + Content(
            f"focus {desk.focus} "
        )
        self.query_one("#office-head", Static).update(head + focus + "\n" + rule(width))
        self.query_one("#offers", Rows).show(self.offers(desk))
        self.set_class(len(self.offers(desk)) == 1, "-single")
        self._show_work(desk)
        self._detail()

    def _show_work(self, desk: Desk) -> None:
        """On a department's page: its slices, below its levers."""
        card = next((card for card in desk.departments if (card.id,) == self._groups), None)
        self.set_class(card is not None, "-work")
        for drawn in self.query(SliceTable):
            drawn.show(card.slices if card else ())

    def _detail(self) -> None:
        offer = self.offer
        help_text = Content(offer.help) if offer else Content()
        self.query_one("#office-help", Static).update(help_text)
        self.query_one("#options", Rows).show(offer.options if offer else ())
        self.number.offer(offer)

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Show the options of the lever the cursor is on."""
        if isinstance(event.row, OfferRow) and event.row.item.key != self._key:
            self._key = event.row.item.key
            self.number.forget()
            self._detail()

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Take an option, or go from a lever to its options; a number being typed comes first."""
        if self.number.typed and not event.pointed:
            self._send_number()
        elif isinstance(event.row, OptionRow):
            self.choose_option(event.row.item)
        else:
            self.action_options()

    def choose_option(self, option: Option) -> None:
        """Take an option, and say what it did."""
        if self.take(option.action):
            self.notice.say(self.desk.notices[-1] if self.desk.notices else option.label)

    @on(NumberField.Submitted, "#office-number")
    def type_number(self) -> None:
        """Send the number typed."""
        if self.number.typed:
            self._send_number()

    def _send_number(self) -> None:
        offer, number = self.offer, self.number
        if offer is not None and self.take(f"{offer.key}={number.typed}"):
            self.action_options()  # a field would swallow the letters that are keys here
            self.notice.say(self.desk.notices[-1] if self.desk.notices else offer.name)

    def action_cursor(self, step: int) -> None:
        """Move within the list the cursor is in: the end of the options is no way to a lever."""
        row = self.focused
        column = row.parent if row is not None else None
        self.number.forget()
        if not isinstance(column, Rows):
            super().action_cursor(step)
            return
        rows = list(column.rows)
        if row in rows:
            rows[min(max(rows.index(row) + step, 0), len(rows) - 1)].focus()

    def action_options(self) -> None:
        """Go to the options, to the one that holds now."""
        self.number.forget()
        rows = self.query_one("#options", Rows).rows
        current = [row for row in rows if row.item.current]
        if rows:  # at once: a focus that comes a moment later would take it from a number begun
            self.set_focus((current or list(rows))[0])

    def action_levers(self) -> None:
        """Go back to the list of levers."""
        self.number.forget()
        for row in self.query_one("#offers", Rows).rows:
            if row.item.key == (self.offer.key if self.offer else ""):
                row.focus()

    def action_undo(self) -> None:
        """Take back the last decision of the month."""
        if self.take("undo"):
            self.notice.say("Taken back.")

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)
