"""Today's game: the same scenario and luck for everybody, and one scored try."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from game.cli.commands.play import add_terms, chosen
from game.cli.faces import demonstrate, show
from game.cli.saves import saves
from game.cli.terminal import expect_terminal
from game.cli.todays import Standing, days_game, standing
from game.errors import StoreError

if TYPE_CHECKING:
    from game.campaign.session import Session


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_terms(parser)


def run(options: Namespace) -> int:
    """Begin today's game, go on with it, or offer an unranked second try."""
    strategy = chosen(options)
    expect_terminal(options)
    from game.cli.begin import Terms, begin

    if strategy:
        # Watching is not trying: it is not kept, so the one scored try remains.
        game = days_game()
        watched = begin(game.scenario, Terms.of(options, game.seed), kept=False)
        return demonstrate(watched, strategy, options)
    return show(session(options), options)


def session(options: Namespace) -> Session:
    """Today's game as it stands for this player."""
    from game.campaign.journal.resuming import resume_session
    from game.cli.begin import Terms, begin, told

    now = _standing()
    if now.open and now.card and not options.practice:
        return resume_session(saves(), now.card.id)
    again = now.over and not options.practice
    options.practice = options.practice or again
    begun = begin(now.game.scenario, Terms.of(options, now.game.seed, now.game.day))
    return told(begun, "today's scored try is over; this one is practice") if again else begun


def _standing() -> Standing:
    try:
        return standing(saves())
    except StoreError:
        return Standing(days_game(), tried=False, card=None)  # `begin` says that nothing is kept
