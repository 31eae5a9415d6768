"""One player's conversation with a game: a typed line in, lines of text out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from game.campaign.action import Action
from game.campaign.desk import Desk, Offer
from game.campaign.standing import already_so
from game.errors import GameError
from game.plain import helping, menu, values
from game.plain.game import Game
from game.plain.numbering import Firsts, Numbers
from game.plain.outcome import has_turned, outcome
from game.plain.page import Lines, write
from game.plain.prompting import noted, prompt
from game.plain.refusals import refusal
from game.plain.release import composed
from game.plain.render.acted import undone
from game.plain.render.desk import whole
from game.plain.render.inbox import inbox
from game.plain.render.options import offer_full, priced

if TYPE_CHECKING:
    from game.plain.tutor import Tutor


class Conversation:
    """What has been said so far that matters for what is typed next: the open menu."""

    def __init__(self, game: Game, out: TextIO, tutor: Tutor | None = None) -> None:
        """Talk about `game` on `out`."""
        self.game = game
        self.tutor = tutor
        self._out = out
        self._numbers = Numbers()
        self._menu = self._numbers.menu(game.desk())
        self._heard = game.desk()
        self.opened: tuple[Offer, ...] = ()
        """The levers that numbers open or set now; empty: numbers answer."""
        self.asks = False
        """Whether somebody sits there who can be asked again before what cannot be taken back."""
        self.warned = ""
        """What was typed and has been asked about; typed once more, it holds."""
        self.heard_levers: tuple[int, tuple[tuple[str, str], ...]] = (0, ())
        """The month in which the levers were last listed, and how each stood."""
        self.words: tuple[int, ...] = ()
        """The words of the next press release; empty: those that the press office lays out."""

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
        self._answer_again(desk)
        self._heard = desk
        self.say(*whole(desk, self.firsts), *prompt(desk))
        self._coach()

    @property
    def firsts(self) -> Firsts:
        """By the id of an open letter, the number of its first option."""
        return self._numbers.firsts(self.desk)

    def _coach(self) -> None:
        self.say(*(self.tutor.told(self.desk) if self.tutor else ()))

    def go_on_in(self, game: Game) -> None:
        """Talk about another game from now on."""
        self.game = game
        self.words = ()
        self._numbers = Numbers()
        self.warned = ""
        self.heard_levers = (0, ())

    def _answer_again(self, desk: Desk) -> None:
        """Numbers answer what waits for an answer."""
        self._menu, self.opened = self._numbers.menu(desk), ()

    def close(self) -> None:
        """Close a list; numbers answer what waits."""
        self._answer_again(self.desk)

    def letters(self) -> None:
        """Print the letters; numbers then answer them."""
        self._answer_again(self.desk)
        self.say(*inbox(self.desk, self.firsts))

    def pick(self, number: int) -> None:
        """Take what stands under `number`."""
        if not 1 <= number <= len(self._menu):
            meant = helping.expected(self.desk, self.firsts, self.opened, len(self._menu))
            self.say(f"There is no answer {number} here: {meant}.")
            return
        entry = self._menu[number - 1]
        if entry.offer:
            self.open(entry.offer)
        elif entry.action:
            self.act(entry.action)
        else:
            self.say(f"{number}: that letter is answered already.")

    def choose(self, offers: tuple[Offer, ...], nothing: str, lines: Lines = ()) -> None:
        """List levers, or say `lines` of them; numbers then open them."""
        if len(offers) == 1:
            self.open(offers[0])
            return
        if not offers:
            self.say(nothing)
            return
        self._menu, self.opened = menu.of_offers(offers), offers
        example = menu.example(offers)
        self.say(*(lines or menu.listed(self.desk, offers)), menu.HOW, *example)

    def open(self, offer: Offer) -> None:
        """Show a lever in full; numbers then set it."""
        self._menu, self.opened = menu.of_options(offer.options), (offer,)
        self.say(*offer_full(offer))

    def act(self, text: str) -> None:
        """Take a decision and say what came of it; a refusal changes nothing."""
        before, typed = self.desk, self.worded(text)
        try:
            action = Action.parse(typed)
            so = already_so(self.game, action)
            if so:
                self.say(so)
                return
            self._announce(action)
            after = self.game.act(action)
            self.say(*noted(action))
        except GameError as error:
            self.say(refusal(before, typed, error, self.firsts))
            return
        self._tell(before, after, undo=action.key == "undo")

    def _announce(self, action: Action) -> None:
        """The last turn takes seconds: nobody should think that nothing has happened."""
        if self.desk.phase == "curtain" and action.key == "guess" and action.value.isdecimal():
            self.say("The curtain rises; this takes some seconds.", "")

    def _tell(self, before: Desk, after: Desk, *, undo: bool) -> None:
        listed = bool(self.opened)
        self._answer_again(after)
        if undo and not has_turned(before, after):
            self.say(*undone(before, after))
        else:
            self.say(*outcome(self._heard, before, after, self.firsts))
        if after.phase == "month":
            self._heard = after
        if listed and self.firsts and not has_turned(before, after):
            self.say("A number answers a letter again.")
        self._coach()

    def price(self, text: str) -> None:
        """Say what a lever's value would cost; nothing is ordered."""
        try:
            found = self.game.quote(Action.parse(self.worded(text)))
            self.say(priced(found))
        except GameError as error:
            self.say(refusal(self.desk, text, error, self.firsts))

    def worded(self, text: str) -> str:
        """A value by its words on the screen; a bare press release with the words shown for it."""
        text = values.by_label(self.desk, text)
        return composed(self.desk, text, self.words)
