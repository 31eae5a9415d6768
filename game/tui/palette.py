"""The command palette's list of what the desk offers now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.campaign.desk import Desk, Option
    from game.tui.screens.page import GamePage


def commands(desk: Desk) -> Iterator[tuple[str, Option]]:
    """Each option that can be had now, with words that say what it does."""
    names = {card.id: card.name for card in desk.departments}
    for offer in desk.offers:
        where = f"{names[offer.group]}: " if offer.group in names else ""
        for option in offer.options:
            if option.available and not option.current and offer.key not in {"advance", "undo"}:
                yield f"{where}{offer.name} → {option.label}", option


class OfferCommands(Provider):
    """Finds offers by their words and takes them."""

    async def discover(self) -> Hits:
        for words, option in list(commands(self._desk()))[:40]:
            yield DiscoveryHit(Content(words), partial(self._take, option), words, option.hint)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for words, option in commands(self._desk()):
            score = matcher.match(words)
            if score > 0:
                shown = Content(words)
                yield Hit(score, shown, partial(self._take, option), words, option.hint)

    def _desk(self) -> Desk:
        return cast("GamePage[None]", self.screen).desk

    def _take(self, option: Option) -> None:
        cast("GamePage[None]", self.screen).take(option.action)
