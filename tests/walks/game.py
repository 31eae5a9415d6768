"""A game as it is walked: what is done on each screen, and in each month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.words import AT_DESK, NEW_GAME
from tests.walks.walker import Walker

if TYPE_CHECKING:
    from game.campaign.desk import Letter

COMPANY = "Klarsten Pay"
STEPS = 4000
"""Screens after which a game that has not ended goes round in a circle."""
ON = {
    "TitleScreen": (NEW_GAME, "n"),
    "BriefingScreen": ("take the job", "enter"),
    "UnansweredScreen": ("next month all the same", "space"),
    "WeeksScreen": ("go on", "space"),
    "CurtainScreen": ("enter ", "enter"),
}
"""How one goes on from the screens on which there is nothing to decide."""
PAGES = (
    ("l look", "l"), ("p press", "p"), ("e people", "e"), ("c company", "c"),
    ("r reversal", "r"), ("? why", "question_mark"), ("o forecasts", "o"), ("F1 help", "f1"),
)  # fmt: skip


async def walk(walker: Walker, months: int = 99) -> str:
    """Play from the title to the front page and back to the title, or some months of it.

    Returns:
        The ending's title; empty where it was left before.

    Raises:
        DeadEndError: there is no way on.
    """
    ending = ""
    for _ in range(STEPS):
        if walker.at == "TitleScreen" and ending:
            return ending
        if walker.at == "DeskScreen" and walker.desk.month > months:
            return ending
        if walker.at == "FrontPageScreen":
            found = walker.desk.ending
            ending = found.title if found else ""
            await walker.resize()
            await walker.go("q to the title", "q")
        else:
            await _step(walker)
    raise walker.dead_end(f"{STEPS} steps in a circle")


async def _step(walker: Walker) -> None:
    at = walker.at
    if at == "ChoiceScreen":
        await walker.go("Difficulty", "d")
        await walker.go("Difficulty", "d")
        await walker.go(COMPANY, "enter")
    elif at == "QuestionScreen":
        await _answer_question(walker)
    elif at == "BoardScreen":
        await walker.resize()
        await walker.go("Accept.", "1")
    elif at == "UrgentScreen":
        await _at_once(walker)
    elif at == "DeskScreen":
        await month(walker)
    elif at in ON:
        words, key = ON[at]
        await walker.go(words, key)
    else:
        raise walker.dead_end("nobody knows what to do")


async def _at_once(walker: Walker) -> None:
    """Answer what cannot wait, and let the weeks go on."""
    if walker.desk.phase == "interrupted":
        await walker.resize()
        (letter,) = _waiting(walker)
        number = next(n for n, option in enumerate(letter.options, 1) if option.available)
        await walker.go(letter.options[number - 1].label[:18], str(number))
    else:
        await walker.go("the weeks go on", "space")


async def _answer_question(walker: Walker) -> None:
    if walker.desk.phase == "prediction":
        await walker.go("never: nobody", "1", "8", "enter")
    else:
        await walker.go(" 70", "7", "0", "enter")


async def month(walker: Walker) -> None:
    """Answer what waits, do what the month is for, and end it."""
    now = walker.desk.month
    await walker.look()
    await letters(walker)
    await _deeds(walker, now)
    await walker.resize()
    await walker.go(AT_DESK, "space")
    if walker.at == "DeskScreen" and walker.desk.month == now and walker.desk.phase == "month":
        await letters(walker)  # what has come in the midst of the month


async def letters(walker: Walker) -> None:
    """Answer every letter that can be answered."""
    while waiting := _waiting(walker):
        first = waiting[0]
        number = next(n for n, option in enumerate(first.options, 1) if option.available)
        await walker.go(first.subject[:24], "i", "enter")
        if walker.at == "LetterScreen" and len(waiting) == 1:
            await walker.resize()
        await walker.go(first.options[number - 1].label[:18], str(number))
        if walker.at == "LetterScreen":
            await walker.go("back to the desk", "escape")
        if first in _waiting(walker):  # a survey comes back with its next question
            raise walker.dead_end(f"{first.subject!r} cannot be answered")


def _waiting(walker: Walker) -> list[Letter]:
    return [
        letter
        for letter in walker.desk.letters
        if not letter.answer
        and any(option.available for option in letter.options)
        and not any(option.current for option in letter.options)
    ]


async def _deeds(walker: Walker, now: int) -> None:
    if now == 2:
        await _open_and(walker, ("l look", "l"), ("QA sample", "enter"))
    elif now == 4:
        await lever(walker)
        await walker.go("u takes it back", "u")
    elif now == 5:
        await lever(walker)
    elif now % 6 == 0:
        await _open_and(walker, ("p press", "p"), ("send it", "s"))
    else:
        await _open_and(walker, PAGES[now % len(PAGES)])


async def lever(walker: Walker) -> None:
    """Give Support's machine fifteen points more."""
    await walker.go("Support", "d", "enter")
    await walker.resize()
    await walker.go("AI share", "a")
    await walker.go("▸    as ordered", "right")
    await walker.go("order it", "enter")
    await walker.go("back to the desk", "escape")


async def _open_and(walker: Walker, page: tuple[str, str], *deeds: tuple[str, str]) -> None:
    await walker.go(*page)
    if walker.at == "DeskScreen":
        raise walker.dead_end(f"{page[0]!r} opens nothing")
    await walker.resize()
    for deed in deeds:
        await walker.go(*deed)
    await walker.go("esc ", "escape")
    if walker.at != "DeskScreen":
        raise walker.dead_end("no way back")
