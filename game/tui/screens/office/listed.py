"""Whom you know on this month's list: named where the list is made, and a key from being spared."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from game.tui.screens.list_page import ListPage

if TYPE_CHECKING:
    from game.campaign.desk import DepartmentCard, Offer

LIST = ".layoff"
"""How the key of the lever ends that puts names on a list."""


class ListedPage(ListPage):
    """Subclasses say which department's page it is, and which lever is shown."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("e", "people", "the list, by name")]

    @property
    def offer(self) -> Offer | None:
        """The lever whose options are shown."""
        raise NotImplementedError

    @property
    def card(self) -> DepartmentCard | None:
        """The department whose page this is, if it is one's."""
        raise NotImplementedError

    @property
    def listed(self) -> list[str]:
        """Whom you know on this month's list, of the department whose page this is."""
        card = self.card
        people = self.desk.people if card is not None else ()
        return [
            one.name
            for one in people
            if card is not None and one.department == card.name and one.state == "listed"
        ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "people" and not self.listed:
            return False
        return super().check_action(action, parameters)

    def say_what_it_did(self, otherwise: str = "") -> None:
        """With whoever is on the list now, and the key that spares them."""
        super().say_what_it_did(otherwise)
        if self.listed and self.offer is not None and self.offer.key.endswith(LIST):
            told = self.desk.notices[-1] if self.desk.notices else otherwise
            words = f"{told.rstrip('.')}. On it: {' · '.join(self.listed)}."
            self.notice.say(words, ("e", "spares somebody"), ("u", "takes it back"))

    def action_people(self) -> None:
        """Those on the list, who can be spared."""
        from game.tui.screens.office.people import PeopleScreen

        first = next(one.id for one in self.desk.people if one.name in self.listed)
        self.app.push_screen(PeopleScreen(self.game, first), lambda _: self._back())

    def _back(self) -> None:
        self.desk = self.game.desk()
        self.show(self.desk)
        self.refresh_bindings()
