"""Opening a game: the model set up from a scenario, and the state of the first morning."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.journal.journal import Head
from game.campaign.knowing.believed import shown_now
from game.campaign.knowing.tiers import with_tiers
from game.campaign.letters.inbox import deliver, draw_arcs
from game.campaign.month.board import opening_board
from game.campaign.month.measure import added_up, true_values
from game.campaign.once import once_per_scenario
from game.campaign.rulebook import rulebook
from game.campaign.state import (
    GameState,
    MonthRecord,
    Orders,
    Reversal,
    StaffMember,
    TeamOrders,
)
from game.errors import ScenarioError
from game.frozen import replace
from game.model.curves import Market
from game.model.equilibrium import Start, begin, with_vendor
from game.model.luck import Draws, Luck
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import FLOATS, Numbers
from game.model.parameters import assemble
from game.model.slices import with_slices
from game.model.week import Week, advance_week
from game.scenario.rules import Scenario


@once_per_scenario
def _equilibrium(scenario: Scenario) -> Start:
    """The burn-in takes 50 ms and depends on the scenario alone."""
    parameters = assemble(scenario.model, [team.numbers for team in scenario.departments])
    market = Market(hype=scenario.hype, peers=scenario.peers)
    # causes are computed again when somebody asks: playing does not pay for keeping them
    return begin(parameters, market, FLOATS, causes=False)


def open_context(
    scenario: Scenario, head: Head, world: tuple[Draws, Numbers] | None = None
) -> Context:
    """Everything that stays the same through the game.

    Args:
        scenario: what is played.
        head: whose luck, how hard.
        world: the luck of many runs and their numbers; else the head's own run, in floats.

    Raises:
        ScenarioError: the scenario's numbers are out of their ranges.
    """
    try:
        start = _equilibrium(scenario)
    except ValueError as error:
        raise ScenarioError(f"{scenario.file}: {error}") from None
    rules = with_tiers(rulebook(), scenario.vendors)
    luck, xp = world or (Luck(head.seed, head.run), FLOATS)
    company = with_vendor(start.company, luck, start.setting.parameters)
    board = rules.board.start[head.difficulty] / 100.0
    return Context(
        scenario=scenario,
        head=head,
        rules=rules,
        setting=with_slices(start.setting, luck, xp),
        start=replace(company, board=board),
        luck=luck,
    )


def first_state(context: Context) -> GameState:
    """The first morning: the prediction is asked, the first letters lie there."""
    orders = first_orders(context)
    staff = tuple(StaffMember("here", 0, 0, "") for _ in context.scenario.people)
    state = GameState(
        stage="prediction",
        month=1,
        company=context.start,
        orders=orders,
        opened=orders,
        carried=0,
        charged=0,
        mail=(),
        due=(),
        stopped=(),
        holds=(),
        arcs=draw_arcs(context),
        touched=(),
        revealed=(),
        looks=(),
        samples=(),
        standing_reader="",
        survey_month=0,
        claims=(),
        staff=staff,
        listed=(),
        spared=(),
        board=opening_board(context.start.board),
        reversal=Reversal(0, 0.0, 0.0, 0.0, 0.0),
        history=(),
        news=(),
        weeks=(),
        decided=(),
        prediction=-1,
        guess=-1,
        warned=(),
    )
    return deliver(context, replace(state, history=(_opening_record(context, state),)))


def first_orders(context: Context) -> Orders:
    """The settings that the player finds."""
    review = context.rules.opening.review
    teams = tuple(
        TeamOrders(ai_share=0, review=review, copilots=False, headcount=round(heads), layoff=0)
        for heads in (team.staff for team in context.setting.parameters.teams)
    )
    return Orders(
        teams=teams,
        door=True,
        guarantee=False,
        freeze=False,
        announce=False,
        training=False,
        programme_until=0,
        pay=100,
        gig=0,
        gig_until=0,
        vendor="standard",
        boomerang=False,
    )


def ordinary_week(context: Context, xp: Numbers) -> Week:
    """A week before the player's first."""
    parameters = context.setting.parameters
    levers, shocks = neutral_levers(parameters), quiet(parameters)
    return advance_week(context.setting, context.start, levers, shocks, None, xp)


def _opening_record(context: Context, state: GameState) -> MonthRecord:
    """Month 0: how an ordinary week before the player's first looked."""
    week = ordinary_week(context, FLOATS)
    record = MonthRecord(
        month=0,
        true=true_values(context, state, week.readouts, added_up((week,))),
        shown=(),
        value=week.readouts.enterprise_value,
        incidents=0.0,
    )
    shown = shown_now(context, replace(state, history=(record,)))
    return replace(record, shown=shown)
