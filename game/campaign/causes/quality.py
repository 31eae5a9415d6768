"""True quality, told as what each cause has cost of what a rested person with time can do.

The model adds its terms in an order: what people lack counts for all answers, and then those that
a machine gave are set right again. Told so, tired people would be blamed for answers that no
person gave. Here people's lacks count for the answers that people gave, and the machine's answers
are held against the best that people can do; the sum is the same.
"""

from __future__ import annotations

from game.campaign.causes.account import Parts
from game.campaign.causes.chapter import Chapter
from game.campaign.causes.movement import Share, difference
from game.model.parameters import Parameters

POINTS = 100.0
_LOST = ("quality.escalated", "quality.stonewalled", "quality.abandoned")
"""Terms in proportion to what a person's answer is worth."""
_MACHINE = ("quality.ai", "quality.silent")
_REST = "quality.bound"


def quality(then: Chapter, now: Chapter, parameters: Parameters) -> list[Share]:
    """By the departments' weights: what it lacked then, and lacks now."""
    told: list[Share] = []
    for place, team in enumerate(parameters.teams):
        told += team_quality(then, now, place, parameters, team.weight)
    return told


def team_quality(
    then: Chapter, now: Chapter, place: int, parameters: Parameters, weight: float = 1.0
) -> list[Share]:
    """One department's."""
    best = parameters.quality.human_best
    before, after = lacking(then, place, best), lacking(now, place, best)
    return difference(before, after, POINTS * weight, place)


def lacking(month: Chapter, place: int, best: float) -> Parts:
    """What each cause took in the month's last week from `best`; below 0 is worse."""
    given, read = dict(month.quality[place]), month.readouts.teams[place]
    human = max(read.human_quality, 1e-9)
    answered = read.demand + read.abandoned
    shares = (read.attempted * read.ai_success, read.silent)
    told: Parts = {}
    by_people = 1.0
    for cause, tasks in zip(_MACHINE, shares, strict=True):
        share = tasks / answered if answered > 0.0 else 0.0
        told[cause] = given.get(cause, 0.0) + share * (human - best)
        by_people -= share
    for cause in _LOST:
        told[cause] = given.get(cause, 0.0) * best / human
        by_people += given.get(cause, 0.0) / human
    for cause, amount in given.items():
        if cause not in told:
            told[cause] = amount * by_people
    told[_REST] = sum(given.values()) - sum(told.values()) + told.get(_REST, 0.0)
    return told
