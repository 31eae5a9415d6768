"""Slices of a department's work: what the vendor says of each, and what an audit finds."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.month.weeks import model_levers, shocks
from game.campaign.rules import looks
from game.campaign.state import GameState, Sample
from game.campaign.words.wording import percent
from game.frozen import replace
from game.model.numbers import FLOATS
from game.model.sectors.work import slice_success
from game.model.slices import curve_means
from game.model.week import posts, set_scene


def figure_of(department: str, number: int) -> str:
    """What a sample of a slice is called; slices count from 0."""
    return f"slice:{department}:{number}"


def claimed(context: Context, state: GameState, place: int) -> tuple[float, ...]:
    """AI success in each slice as the vendor has it: its ranking is known, its doubts are small."""
    gloss = context.rules.vendor_talk.gloss
    top = context.setting.parameters.teams[place].ease_top
    tier = context.rules.vendors[state.orders.vendor].capability
    most = context.setting.parameters.work.ai_ceiling
    means = curve_means(context.setting.reference.teams[place])
    return tuple(min(top * tier * (mean + gloss * (1.0 - mean)), most) for mean in means)


def true_success(context: Context, state: GameState, place: int) -> tuple[float, ...]:
    """AI success in each slice as it is now, whether or not AI does any of it."""
    levers = model_levers(context, state, 0, context.weeks_in(state.month))
    shaken = shocks(context, state)
    scene = set_scene(context.setting, state.company, levers, shaken, (None, FLOATS))
    return slice_success(scene, posts(scene)[place])


def audit_slices(context: Context, state: GameState, department: str, size: int) -> GameState:
    """An audit of a department tries AI on each slice of its work, `size` cases each."""
    place = context.team_index[department]
    found = tuple(
        _sampled(context, state, figure_of(department, number), truth, size)
        for number, truth in enumerate(true_success(context, state, place))
    )
    state = replace(state, samples=(*state.samples, *found))
    return changes.tell(state, _widest(context, state, place, found))


def _sampled(context: Context, state: GameState, figure: str, truth: float, size: int) -> Sample:
    draw = context.luck.normal(f"look:{figure}", state.month)
    band = looks.half_width(truth, size, FLOATS) * context.difficulty.band
    return Sample(figure, state.month, looks.found(truth, size, draw, FLOATS), band)


def _widest(context: Context, state: GameState, place: int, found: tuple[Sample, ...]) -> str:
    """Where the audit and the vendor are furthest apart."""
    pairs = zip(found, claimed(context, state, place), strict=True)
    gaps = [abs(sample.value - said) for sample, said in pairs]
    number = gaps.index(max(gaps))
    name, value = context.department(place).slices[number], percent(found[number].value)
    said = percent(claimed(context, state, place)[number])
    return f"Its annex on {name}: the machine gets {value} right. The vendor says {said}."
