"""One player's conversation with a game: a typed line in, lines of text out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from game.campaign.action import Action
from game.campaign.desk import Desk, Letter, Offer
from game.campaign.standing import already_so
from game.errors import GameError
from game.plain import menu
from game.plain.game import Game
from game.plain.page import Lines, write
from game.plain.render.desk import whole
from game.plain.render.forecasts import forecast
from game.plain.render.inbox import inbox, letter
from game.plain.render.options import offer_full, option

if TYPE_CHECKING:
    from game.plain.tutor import Tutor

PROMPTS = {
    "prediction": "Type your answer, or help.",
    "month": "Type a number to answer a letter, levers to act, next to end the month, or help.",
    "interrupted": "Type a number to answer; the weeks that are left wait for it.",
    "board": "Type a number to answer the board, or help.",
    "curtain": "Type your answer, or help.",
    "over": "Type whatif, rewind, why, decisive, or quit.",
}


class Conversation:
    """What has been said so far that matters for what is typed next: the open menu."""

    def __init__(self, game: Game, out: TextIO, tutor: Tutor | None = None) -> None:
        """Talk about `game` on `out`."""
        self.game = game
        self.tutor = tutor
        self._out = out
        self._menu = menu.answers(game.desk())
        self.words: tuple[int, ...] = ()
        """The words of the next press release; empty: those that the press office takes."""

    @property
    def desk(self) -> Desk:
        """What the player sees now."""
        return self.game.desk()

    def say(self, *lines: str) -> None:
        """Print lines."""
        write(self._out, lines)

    def show(self) -> None:
        """Print the desk, and what may be typed."""
        desk = self.desk
        self._menu = menu.answers(desk)
        prompt = "" if desk.phase == "over" else PROMPTS[desk.phase]
        self.say(*whole(desk), "", prompt)
        self._coach()

    def _coach(self) -> None:
        self.say(*(self.tutor.told(self.desk) if self.tutor else ()))

    def go_on_in(self, game: Game) -> None:
        """Talk about another game from now on."""
        self.game = game
        self.words = ()

    def letters(self) -> None:
        """Print the letters; numbers then answer them."""
        self._menu = menu.answers(self.desk)
        self.say(*inbox(self.desk))

    def pick(self, number: int) -> None:
        """Take what stands under `number`."""
        if not 1 <= number <= len(self._menu):
            self.say(f"There is no {number} here; type help for what can be typed.")
            return
        entry = self._menu[number - 1]
        if entry.offer:
            self.open(entry.offer)
        else:
            self.act(entry.action)

    def choose(self, offers: tuple[Offer, ...], nothing: str) -> None:
        """List levers; numbers then open them."""
        if len(offers) == 1:
            self.open(offers[0])
            return
        if not offers:
            self.say(nothing)
            return
        self._menu = menu.of_offers(offers)
        self.say(*menu.listed(self.desk, offers), "Type a number to open one.")

    def open(self, offer: Offer) -> None:
        """Show a lever in full; numbers then set it."""
        self._menu = menu.of_options(offer.options)
        self.say(*offer_full(offer))

    def act(self, text: str) -> None:
        """Take a decision and say what came of it; a refusal changes nothing."""
        before = self.desk
        try:
            action = Action.parse(self.worded(text))
            so = already_so(self.game, action)
            after = before if so else self.game.act(action)
        except GameError as error:
            self.say(str(error))
            return
        if so:
            self.say(so)
            return
        if (after.phase, after.month) != (before.phase, before.month):
            self.show()
            return
        self._menu = menu.answers(after)
        self.say(*told(before, after))
        self._coach()

    def price(self, text: str) -> None:
        """Say what a lever's value would cost; nothing is ordered."""
        try:
            self.say(option(self.game.quote(Action.parse(text))))
        except GameError as error:
            self.say(str(error))

    def worded(self, text: str) -> str:
        """A bare ``press=claim:boldness`` with the words that have been chosen for it."""
        if not self.words or not text.startswith("press=") or text.count(":") != 1:
            return text
        return f"{text}:{'-'.join(map(str, self.words))}"


def told(before: Desk, after: Desk) -> Lines:
    """What a decision has changed on the desk; nothing when it closed the month."""
    if (after.phase, after.month) != (before.phase, before.month):
        return ()
    known = {one.id: one for one in before.letters}
    letters = tuple(line for one in after.letters for line in _new(known.get(one.id), one))
    news = after.news[len(before.news) :] if after.news[: len(before.news)] == before.news else ()
    done = after.notices[-1:] if after.notices != before.notices else ()
    ahead = {one.id for one in before.forecasts}
    looked = tuple(line for one in after.forecasts if one.id not in ahead for line in forecast(one))
    return (*done, *letters, *looked, *news, f"Focus left: {after.focus} of {after.focus_full}.")


def _new(before: Letter | None, after: Letter) -> Lines:
    if before is None:
        return letter(after)
    if after.answer and not before.answer:
        return tuple(line for line in (after.reply, *after.cites) if line)
    return ()
