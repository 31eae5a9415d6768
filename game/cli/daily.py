"""Today's game: the same scenario and luck for everybody, and one scored try."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.campaign.journal import GameCard
from game.cli.faces import demonstrate, show
from game.cli.play import add_terms, chosen
from game.cli.saves import saves
from game.cli.terminal import expect_terminal
from game.errors import StoreError

if TYPE_CHECKING:
    from game.campaign.session import Session

_NOT_DAILY = {"tutorial", "classroom_12"}


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_terms(parser)


def run(options: Namespace) -> int:
    """Begin today's game, go on with it, or offer an unranked second try."""
    strategy = chosen(options)
    expect_terminal(options)
    from game.cli.begin import begin

    if strategy:
        # Watching is not trying: it is not kept, so the one scored try remains.
        scenario, seed = todays()
        return demonstrate(begin(scenario, seed, options, kept=False), strategy, options)
    return show(session(options), options)


def session(options: Namespace) -> Session:
    """Today's game as it stands for this player."""
    from game.campaign.resuming import resume_session
    from game.cli.begin import begin

    scenario, seed = todays()
    earlier = _earlier(scenario, seed)
    if earlier and not earlier.summary.ending and not options.practice:
        return resume_session(saves(), earlier.id)
    if earlier and not options.practice:
        print("humans-wanted: today's scored try is over; this one is practice", file=sys.stderr)
        options.practice = True
    return begin(scenario, seed, options)


def todays() -> tuple[str, str]:
    """The scenario and the seed of this day (UTC)."""
    from game.campaign.seeds import daily_seed
    from game.scenario.loading import shipped

    today = datetime.now(UTC).date()
    ids = sorted(card.id for card in shipped() if card.id not in _NOT_DAILY)
    return ids[today.toordinal() % len(ids)], daily_seed(today.isoformat())


def _earlier(scenario: str, seed: str) -> GameCard | None:
    try:
        games = saves().games()
    except StoreError:
        return None  # `begin` says that nothing can be kept
    same = (
        card
        for card in games
        if (card.head.scenario, card.head.seed) == (scenario, seed) and not card.head.practice
    )
    return next(same, None)
