"""What the command palette lists: the keys of the screen, and what the desk offers now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import ActiveBinding

    from game.campaign.desk import Desk, Offer, Option
    from game.tui.screens.game_page import GamePage


TEXTUALS = ("screen.", "app.focus_", "quit", "suspend_process")
"""Beginnings of actions that are not the game's own: they would be a second word for something."""


def levers(desk: Desk) -> Iterator[tuple[str, Offer]]:
    """Each lever once, with words that say which it is: values are found by searching."""
    names = {card.id: card.name for card in desk.departments}
    for offer in desk.offers:
        if offer.group in names or offer.group == "company":
            where = f"{names[offer.group]}: " if offer.group in names else ""
            yield f"{where}{offer.name} …", offer


def commands(desk: Desk) -> Iterator[tuple[str, Option]]:
    """Each option that can be had now, with words that say what it does."""
    names = {card.id: card.name for card in desk.departments}
    for offer in desk.offers:
        where = f"{names[offer.group]}: " if offer.group in names else ""
        for option in offer.options:
            if option.available and not option.current and offer.key not in {"advance", "undo"}:
                yield f"{where}{offer.name} → {option.label}", option


class KeyHit(DiscoveryHit):
    """Stands above what other providers list, whichever of them is quicker."""

    @property
    def score(self) -> float:
        """More than any other has before something is typed."""
        return 1.0


class KeyCommands(Provider):
    """Finds what the keys of this screen do, and does it."""

    async def discover(self) -> Hits:
        for active, words, about in self._found():
            yield KeyHit(Content(words), partial(self._do, active), words, about)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for active, words, about in self._found():
            score = matcher.match(words)
            if score > 0:
                yield Hit(score, Content(words), partial(self._do, active), words, about)

    def _found(self) -> Iterator[tuple[ActiveBinding, str, str]]:
        known: set[str] = set()
        for active in self.screen.active_bindings.values():
            words = active.binding.description.capitalize()
            if active.binding.action.startswith(TEXTUALS):
                continue
            if active.enabled and words and words not in known:
                known.add(words)
                yield active, words, f"key {self.app.get_key_display(active.binding)}"

    async def _do(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, active.node)


class OfferCommands(Provider):
    """Finds offers by their words and takes them; unasked, it lists each lever once."""

    async def discover(self) -> Hits:
        for words, offer in levers(self._desk()):
            yield DiscoveryHit(Content(words), partial(self._open, offer), words, offer.now)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for words, option in commands(self._desk()):
            score = matcher.match(words)
            if score > 0:
                shown = Content(words)
                yield Hit(score, shown, partial(self._take, option), words, option.hint)

    def _desk(self) -> Desk:
        return cast("GamePage[None]", self.screen).desk

    def _open(self, offer: Offer) -> None:
        """Open the page on which it is set, with the cursor on it."""
        from game.tui.screens.office.offers import OffersScreen

        names = {card.id: card.name for card in self._desk().departments}
        title = names.get(offer.group, "The company")
        game = cast("GamePage[None]", self.screen).game
        self.app.push_screen(OffersScreen(game, title, (offer.group,), offer.key))

    def _take(self, option: Option) -> None:
        cast("GamePage[None]", self.screen).take(option.action)
