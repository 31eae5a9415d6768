"""The opening numbers of play, from `assets/rules.toml`: what things cost, how they count."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from game import places
from game.scenario.records import built

Three = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class FocusCosts:
    """Focus points by action; see `play.md`'s table in the player's guide."""

    points_per_ai_step: int
    layoff: int
    hire: int
    review: int
    copilots: int
    training: int
    pay: int
    gig: int
    door_open: int
    freeze_lifted: int
    guarantee: int
    all_hands: int
    programme: int
    vendor: int
    press: int
    retract: int
    spare: int
    callback: int
    reversal: int
    reversal_monthly: int
    reversal_months: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Ranges of the levers; percent unless said."""

    spares_a_month: int
    ai_share_step: int
    ai_share_most: int
    gig_notches: tuple[int, ...]
    review_notches: tuple[int, ...]
    pay_notches: tuple[int, ...]
    headcount_most: float
    """Of the staff at the start."""


@dataclass(frozen=True, slots=True)
class Programme:
    """The quality programme."""

    months: int


@dataclass(frozen=True, slots=True)
class AllHands:
    """An honest meeting with everyone."""

    morale: float
    announced: float
    """Share of the announced fear that is left."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """A tier of the AI vendor."""

    name: str
    capability: float
    price: float


@dataclass(frozen=True, slots=True)
class ReversalParts:
    """What the reversal sets, and for how long."""

    ai_share_service: int
    ai_share_plan: int
    review: int
    headcount: float
    headcount_plan: float
    gig: int
    gig_months: int
    programme_months: int
    mandate_floor: float
    mandate_months: int
    early: int


@dataclass(frozen=True, slots=True)
class LookKind:
    """A way of finding out."""

    name: str
    focus: int
    money: int
    sample: int
    """Size n of the sample: the band is 1.96·√(p(1−p)/n)."""
    figure: str
    tells: str


@dataclass(frozen=True, slots=True)
class Looks:
    """All looks, and how they age."""

    widening: float
    """Points a month that a band widens."""
    lapses: int
    """Months until a look is worth nothing."""
    kinds: dict[str, LookKind]


@dataclass(frozen=True, slots=True)
class Survey:
    """What an unanswered staff survey does."""

    patience: int
    morale: float


@dataclass(frozen=True, slots=True)
class ExitInterviews:
    """How politely leavers lie."""

    understated: float


@dataclass(frozen=True, slots=True)
class StandingQa:
    """What a standing sample costs service, as a factor on capacity."""

    capacity: float


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """How claims lift, fade, are checked and come back; points unless said."""

    tolerance: float
    check: float
    check_incident: float
    check_gap: float
    check_most: float
    check_after_knowing: float
    strength: Three
    half_life: float
    """Weeks."""
    repeat: float
    board: Three
    share: Three
    """Per cent on the share price, times hype."""
    penalty: float
    knowing: float
    brand: Three
    held_board: float
    held_brand: float


@dataclass(frozen=True, slots=True)
class BoardRules:
    """How the board asks and judges; points."""

    start: dict[str, int]
    met: float
    missed: float
    counter: float
    counter_missed: float
    refuse: float
    ultimatum: float
    ultimatum_meetings: int
    ultimatum_mark: float
    never_by_itself: float
    new_director: int
    churn_seen: float
    margin: float
    headcount: float
    evidence: int


@dataclass(frozen=True, slots=True)
class DifficultyRules:
    """What difficulty changes; never the physics."""

    focus: int
    band: float
    look_delay: int
    checks: float


@dataclass(frozen=True, slots=True)
class InboxRules:
    """How a month's letters are drawn."""

    second_dilemma: float
    letters: int
    headlines: int
    touched: float
    touched_months: int
    archive: int


@dataclass(frozen=True, slots=True)
class OptionRules:
    """The chief executive's stock options; never scored."""

    strike: float
    """Of the company's value at the start."""
    grant: float
    """Share of what the company is worth above the strike."""
    vest: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScoreRules:
    """Coefficients of the four axes, and the weights of the two dates."""

    value: float
    customers: float
    quality: float
    people: float
    dismissed: float
    brand: float
    claims: float
    steepness_above: float
    """On z where it is above the start …"""
    steepness_below: float
    """… and where it is below."""
    now: float


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything in `assets/rules.toml`."""

    focus: FocusCosts
    limits: Limits
    programme: Programme
    all_hands: AllHands
    vendors: dict[str, Vendor]
    reversal: ReversalParts
    looks: Looks
    survey: Survey
    exit_interviews: ExitInterviews
    standing_qa: StandingQa
    claims: ClaimRules
    board: BoardRules
    difficulty: dict[str, DifficultyRules]
    inbox: InboxRules
    options: OptionRules
    score: ScoreRules


@cache
def rulebook() -> Rulebook:
    """The shipped opening numbers, read once."""
    import tomli

    table = tomli.loads((places.assets() / "rules.toml").read_text(encoding="utf-8"))
    return built(Rulebook, table)
