"""Leaving out decisions in other processes: each opens the game once and plays its share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from game.campaign.hindsight.children import Answer, answer, ask, opened, share_of
from game.campaign.hindsight.deciding import kept_decisions
from game.campaign.hindsight.mattering import Without, without
from game.campaign.hindsight.preparing import prepared
from game.campaign.in_play import Told
from game.campaign.journal.journal import Head
from game.scenario.rules import Scenario


def in_processes(
    scenario: Scenario, head: Head, decisions: tuple[str, ...], told: Told, count: int
) -> tuple[Without, ...]:
    """What each decision made of the game, in the journal's order.

    Raises:
        OSError: no process could be started, or one has died.
    """
    known = len(kept_decisions(decisions))
    found: dict[int, Without] = {}

    def heard(one: Answer) -> None:
        place = one.pop("place")
        found[place] = Without(**one)
        told(len(found), known)

    every = (list(range(number, known, count)) for number in range(count))
    shares = [share_of(scenario, head, decisions=decisions, places=places) for places in every]
    ask("game.campaign.hindsight.workers", shares, heard)
    if len(found) < known:
        raise OSError("a process has died")
    return tuple(found[place] for place in range(known))


def _left_out(share: Answer) -> Iterator[Answer]:
    context, found, whole = prepared(*opened(share), share["decisions"])
    for place in share["places"]:
        yield {"place": place, **asdict(without(context, found[place], whole))}


if __name__ == "__main__":
    answer(_left_out)
