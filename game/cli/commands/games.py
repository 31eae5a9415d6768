"""Your games: list them, show, resume, delete or export one, and what they have earned."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from typing import cast

from game.campaign.journal.journal import GameCard
from game.cli.faces import add_face
from game.cli.output import print_columns, print_json
from game.cli.parser import Parser
from game.cli.saves import saves
from game.cli.settings import read_to_the_end, unread_game
from game.errors import GameError
from game.store.ids import typed_id


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "what",
        nargs="?",
        default="list",
        metavar="ACTION",
        help="list (default) · show ID · resume [ID] · delete ID · export ID · achievements",
    )
    parser.add_argument(
        "id", nargs="?", default="", metavar="ID", help="resume without it: the last unfinished"
    )
    add_face(parser)
    parser.set_defaults(parser=parser)


def run(options: Namespace) -> int:
    """Do what was asked with the game that was named."""
    parser = cast("Parser", options.parser)
    if options.what not in _ACTIONS:
        parser.unknown("action", options.what, list(_ACTIONS))
    if options.what in {"list", "achievements"} and options.id:
        parser.error(f"{options.what} takes no ID")
    if options.what in {"show", "delete", "export"} and not options.id:
        parser.error(f"{options.what} needs the ID of a game (humans-wanted games list)")
    return _ACTIONS[options.what](options)


def _list(options: Namespace) -> int:
    cards = saves().games()
    if options.format == "json":
        print_json([_document(card) for card in cards])
    elif cards:
        print_columns([_row(card) for card in cards])
    else:
        print("No games yet. Begin with: humans-wanted play")
    return 0


def _show(options: Namespace) -> int:
    store = saves()
    stored = store.load(options.id)
    card = next(card for card in store.games() if card.id == stored.id)
    document = _document(card) | {"decisions": list(stored.decisions)}
    if options.format == "json":
        print_json(document)
    else:
        shown = {**document, "decisions": len(stored.decisions)}
        print_columns([(f"{name}:", _printed(value)) for name, value in shown.items()])
    return 0


def _resume(options: Namespace) -> int:
    from game.campaign.journal.resuming import resume_session
    from game.cli.faces import show
    from game.cli.terminal import expect_terminal

    expect_terminal(options)
    store = saves()
    unread = unread_game()
    game = options.id or _unfinished(store.games(), unread)
    code = show(resume_session(store, game), options)
    if game == unread and options.plain:
        read_to_the_end()  # lines hide nothing behind a curtain
    return code


def _delete(options: Namespace) -> int:
    store = saves()
    game = typed_id(options.id)
    store.delete(game)
    if options.format == "json":
        print_json({"deleted": game})
    else:
        print(f"Deleted {game}.")
    return 0


def _export(options: Namespace) -> int:
    from game.cli.exported import document

    print_json(document(saves().load(options.id)))
    return 0


def _achievements(options: Namespace) -> int:
    from game.campaign.achievements import listing

    lines = listing(saves().earned())
    if options.format == "json":
        print_json([asdict(line) for line in lines])
    else:
        print_columns([(line.name, line.where or "-", line.about) for line in lines])
    return 0


_ACTIONS: dict[str, Callable[[Namespace], int]] = {
    "list": _list,
    "show": _show,
    "resume": _resume,
    "delete": _delete,
    "export": _export,
    "achievements": _achievements,
}


def _unfinished(cards: tuple[GameCard, ...], unread: str) -> str:
    """The latest game that goes on, or whose curtain nobody has seen yet."""
    for card in cards:
        if not card.summary.ending or card.id == unread:
            return card.id
    raise GameError("no unfinished game is kept; begin one with: humans-wanted play")


def _document(card: GameCard) -> dict[str, object]:
    return {
        "id": card.id,
        "scenario": card.head.scenario,
        "company": card.summary.company,
        "seed": card.head.seed,
        "difficulty": card.head.difficulty,
        "practice": card.head.practice,
        "month": card.summary.month,
        "months": card.summary.months,
        "ending": card.summary.ending or None,
        "score": card.summary.total,
        "code": card.summary.code,
        "day": card.origin.day or None,
        "parent": card.origin.parent or None,
        "turn": card.origin.turn or None,
        "created": card.created,
        "updated": card.updated,
    }


def _row(card: GameCard) -> tuple[str, ...]:
    summary = card.summary
    state = f"{summary.ending}, {summary.total}" if summary.ending else "unfinished"
    rank = _rank(card)
    month = f"month {summary.month} of {summary.months}"
    return card.id, summary.company, card.head.seed, rank, month, card.updated[:10], state


def _rank(card: GameCard) -> str:
    origin = card.origin
    if origin.parent:
        return f"branch of {origin.parent}, month {origin.turn}"
    day = f", daily {origin.day}" if origin.day else ""
    return ("practice" if card.head.practice else card.head.difficulty) + day


def _printed(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)
