"""A small scripted game: plausible desks and the session's promises, without any rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.campaign.desk import Desk, Letter, Offer, Option
from game.errors import ActionError, StoreError
from game.tui.services import Briefing, NewGame, PastGame, ScenarioLine, Services, TodaysGame
from tests.fake_past import FakePast
from tests.tui import fake_desk

if TYPE_CHECKING:
    from game.campaign.action import Action

LAST_MONTH = 4


class FakeGame(FakePast):
    """Keeps the journal in a list; a month is a stack of desks, so that undo is a pop."""

    game_id = "g1"
    code = "HW1-abc"
    read_only = ""

    def __init__(self, desk: Desk) -> None:
        self.decisions: list[str] = []
        self.prepared: list[str] = []
        self.agains: list[bool] = []
        self.full_disk = False
        self._desks = [desk]

    def desk(self) -> Desk:
        return self._desks[-1]

    def again(self, *, same: bool) -> FakeGame:
        self.agains.append(same)
        return FakeGame(fake_desk.month(1))

    def prepare(self, action: Action) -> None:
        self.prepared.append(str(action))

    def act(self, action: Action) -> Desk:
        if self.full_disk:
            raise StoreError("the disk is full; nothing was kept, and nothing has changed")
        desk = self._after(str(action), self.desk())
        self.decisions.append(str(action))
        return desk

    def _after(self, action: str, desk: Desk) -> Desk:
        key, _, value = action.partition("=")
        if key == "undo":
            return self._undo()
        if key in {"advance", "predict", "guess", "board"}:
            self._desks = [getattr(self, f"_{key}")(desk, value)]
        else:
            self._desks.append(self._take(desk, action))
        return self.desk()

    def _undo(self) -> Desk:
        if len(self._desks) == 1:
            raise ActionError("nothing to take back this month")
        self._desks.pop()
        return self.desk()

    def _take(self, desk: Desk, action: str) -> Desk:
        key, _, value = action.partition("=")
        letter = next((letter for letter in desk.letters if letter.id == key), None)
        if letter is not None:
            return answer(desk, letter, action)
        option = find(desk, action)
        if not option.available:
            raise ActionError.unavailable(action, option.reason)
        desk = replace(
            desk,
            focus=desk.focus - option.focus,
            notices=(*desk.notices, f"{key} to {value}"),
            offers=tuple(with_current(offer, action) for offer in desk.offers),
        )
        if key == "support.ai_share":
            card = replace(desk.departments[0], ai_target=int(value))
            desk = replace(desk, departments=(card, *desk.departments[1:]))
        return desk

    def _predict(self, desk: Desk, _: str) -> Desk:
        return replace(desk, phase="month")

    def _advance(self, desk: Desk, _: str) -> Desk:
        after = fake_desk.month(desk.month + 1)
        if desk.month % 3 == 0:
            return replace(after, phase="board", meeting=fake_desk.MEETING)
        if desk.month == LAST_MONTH:
            return replace(desk, phase="curtain", question="What is true quality now?", letters=())
        return after

    def _board(self, desk: Desk, value: str) -> Desk:
        return replace(desk, phase="month", meeting=None, notices=(f"The board: {value}",))

    def _guess(self, desk: Desk, _: str) -> Desk:
        return replace(desk, phase="over", ending=fake_desk.ENDING)


def find(desk: Desk, action: str) -> Option:
    """The option an action takes; typed numbers cost nothing here."""
    key, _, value = action.partition("=")
    said = ":".join(action.split(":")[:2])  # a release without the words it is wrapped in
    for offer in desk.offers:
        for option in offer.options:
            if option.action == said:
                return option
        if offer.key == key and offer.high is not None and value.isdigit():
            if int(value) <= offer.high:
                return fake_desk.option(action, value)
            raise ActionError(f"{offer.name} goes up to {offer.high}")
    raise ActionError(f"{action} is not offered")


def with_current(offer: Offer, action: str) -> Offer:
    """The offer after `action`."""
    if offer.key != action.partition("=")[0]:
        return offer
    options = tuple(replace(o, current=o.action == action) for o in offer.options)
    label = next((o.label for o in options if o.current), action.partition("=")[2])
    return replace(offer, options=options, now=label)


def answer(desk: Desk, letter: Letter, action: str) -> Desk:
    """The desk after a letter's answer."""
    option = next(option for option in letter.options if option.action == action)
    if not option.available:
        raise ActionError.unavailable(action, option.reason)
    done = replace(letter, answer=option.label, reply="She nods.", cites=("It did, in 2024.",))
    letters = [done if each.id == letter.id else each for each in desk.letters]
    letters.sort(key=lambda each: bool(each.answer) or not each.options)  # who waits, first
    return replace(desk, letters=tuple(letters), focus=desk.focus - option.focus)


class World:
    """Services over fake games, with what was asked of them."""

    def __init__(self, desk: Desk | None = None, past: tuple[PastGame, ...] = ()) -> None:
        self.game = FakeGame(desk or fake_desk.PREDICTION)
        self.past = list(past)
        self.asked: list[NewGame] = []
        self.kept: dict[str, str] = {}
        self.opened: list[str] = []
        self.cards: list[str] = []
        self.today: TodaysGame | None = None
        self.days: list[tuple[str, bool]] = []
        self.full_disk = False

    def services(self) -> Services:
        return Services(
            scenarios=lambda: (
                ScenarioLine("fintech", "Klarsten Pay", "The vendor's guinea pig.", 36, "month"),
                ScenarioLine("bakery", "Crumb & Sons", "A bakery, [b]six[/b] months.", 6, "month"),
            ),
            briefing=lambda _: Briefing(
                "Klarsten Pay",
                "buy now, pay later",
                "The Nordic Ledger",
                ("The board has read about AI.", "You have three years."),
            ),
            new_game=self._begin,
            resume=self._resume,
            games=lambda: tuple(self.past),
            delete=self._delete,
            new_seed=lambda: "MOTH-4471",
            settings=lambda: self.kept,
            keep_setting=self._keep,
            read_seed=read_seed,
            export="/home/exported/{}.json".format,
            keep_card=self._keep_card,
            todays=self._todays if self.today else None,
            begin_todays=self._begin_todays,
        )

    def _begin(self, wanted: NewGame) -> FakeGame:
        self.asked.append(wanted)
        return self.game

    def _resume(self, game: str) -> FakeGame:
        self.opened.append(game)
        return self.game

    def _keep_card(self, seed: str, card: str) -> str:
        self.cards.append(card)
        return f"/home/cards/{seed}-card.txt"

    def _keep(self, name: str, value: str) -> None:
        if self.full_disk:
            raise StoreError("settings.json cannot be written (the disk is full)")
        self.kept[name] = value

    def _todays(self) -> TodaysGame:
        assert self.today
        return self.today

    def _begin_todays(self, difficulty: str, practice: bool) -> FakeGame:
        self.days.append((difficulty, practice))
        return self.game

    def _delete(self, game: str) -> None:
        self.past = [each for each in self.past if each.id != game]


def read_seed(typed: str) -> str:
    """Capitals; a seed with a slash is none."""
    if "/" in typed:
        raise ActionError(f"{typed!r} is not a seed; use letters, digits and dashes")
    return typed.strip().upper()


UNFINISHED = PastGame(
    "g1",
    "Klarsten Pay",
    "MOTH-4471",
    "normal",
    False,
    7,
    36,
    "",
    None,
    "HW1-abc",
    "2026-11-20T10:00:00Z",
)
FINISHED = replace(UNFINISHED, id="g0", month=36, ending="Humans Wanted", total=40)
