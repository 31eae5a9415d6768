"""The rules by id: what each contribution means, and the parameters that it rests on.

A rule's standing and source are those of the first parameter named: the one that sets its size.
Rules without a parameter are bookkeeping, true by definition.
"""

from __future__ import annotations

from typing import Final, Literal

from game.frozen import dataclass
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter, Standing

_TABLE: Final = """
ai_share.ordered | work on its way to AI, or back | ai_rise ai_fall
learning.practice | copilots being learned | learning_time learning_untrained learning_trained
knowledge.built | experienced people learn at work | knowledge_built cover_high
knowledge.left | knowledge leaves with people | knowledge_left
knowledge.outdated | knowledge goes out of date | knowledge_decay
backlog.arrived | work left to people | harder review_effort insist
backlog.done | work done | corner_cutting overtime_slope overtime_limit time_low
backlog.abandoned | work given up by those who waited | abandon_rate patience
standard.haste | hurried work becomes the standard | standard_fall corner_cutting
standard.programme | a quality programme lifts the standard | programme_time
fatigue.rest | people recover, or tire to the usual | fatigue_rest fatigue_fall
fatigue.pressure | tiring under work pressure | fatigue_pressure pressure_ease fatigue_rise
fatigue.fear | tiring from fear of replacement | fatigue_fear
fatigue.tools | tiring of copilots that nobody has learned | fatigue_tools
morale.rest | morale returns to the usual | morale_rest morale_time
morale.training | being trained lifts morale | training_morale
morale.guarantee | the promise of a human lifts morale | guarantee_morale
morale.gains | a share of what was saved lifts morale | gains_morale layoff_shock
morale.fear | fear of replacement lowers morale | morale_fear fear_automation fear_announced
morale.fatigue | fatigue lowers morale | morale_fatigue morale_rested
morale.layoffs | survivors of lay-offs lose heart | morale_layoffs layoff_shock
repeats.answered | last week's repeat contacts are dealt with |
repeats.silent | wrong answers come back | repeats_silent contact
repeats.stonewalled | customers who found nobody try again | repeats_stonewalled contact
novelty.arrival | a new copilot feels better than it is | novelty
novelty.fades | the feeling of novelty fades | novelty_time
experienced.promoted | rookies have become experienced | ramp
experienced.quit | experienced people quit | quit_rate quits_morale quits_fatigue quits_layoffs
experienced.laid_off | experienced people laid off |
experienced.back | former staff came back | boomerang_rate boomerang_share
rookies.hired | people hired | hiring_time hiring_exponent
rookies.promoted | rookies have become experienced | ramp
rookies.quit | rookies quit | rookie_quits copilot_retention quit_rate
rookies.laid_off | rookies laid off |
gig.ordered | gig workers come or go | gig_time
vacancies.opened | posts opened | opening_time hiring_time
vacancies.withdrawn | posts withdrawn by the freeze | frozen_openings
vacancies.filled | posts filled | hiring_time hiring_exponent
alumni.laid_off | laid-off people who might come back |
alumni.resigned | some who quit might come back | alumni_quits
alumni.settled | former staff settle elsewhere | alumni_time
alumni.back | former staff came back | boomerang_rate boomerang_share
quality.standard | haste, and a standard that followed it | standard_quality corner_cutting
quality.skill | fewer experienced hands | skill_quality rookie_skill gig_skill
quality.fatigue | tired people | fatigue_quality
quality.knowledge | lost knowledge | knowledge_quality
quality.copilots | learned copilots | copilot_quality
quality.waiting | customers who wait | wait_quality
quality.ai | right AI answers against people's | ai_quality answer_loss guarantee_relief
quality.silent | wrong answers that nobody noticed | silent_quality caught_unreviewed ai_upkeep
quality.escalated | answers after an AI failure | escalated_quality
quality.stonewalled | customers who found nobody | insist
quality.abandoned | customers who gave up waiting | abandon_rate
experience.quality | customers come to feel true quality | experience_fall experience_rise
expectation.habit | expectation follows experience | expectation_time expectation_gap
expectation.claims | claims raise expectation | claims_expectation
churn.usual | customers who leave anyway | churn_start churn_time
churn.disappointment | customers who expected more | churn_slope churn_ceiling
customers.won | customers won | acquisition acquisition_quality acquisition_peers
customers.lost | customers lost | churn_start
growth.customers | growth as it is read | growth_time
brand.talk | what customers say | brand_gap brand_time
brand.incidents | public incidents | incident_hit incident_rate incident_outage incident_boast_hit
brand.layoffs | lay-offs in the news | brand_layoffs
employer_brand.talk | what staff say | employer_morale employer_brand_pull employer_time
employer_brand.layoffs | lay-offs among those who might apply | employer_layoffs
claims.made | claims come to be believed, or forgotten | claims_time
announced.heard | staff hear of AI, or forget | announced_time
recent_layoffs.fade | lay-offs are forgotten | layoffs_fade
recent_layoffs.laid_off | people laid off |
dismissed.laid_off | people laid off |
board.rest | confidence returns to the usual | board_rest board_time
board.margin | the margin against the start | board_margin
board.growth | growth | board_growth
board.peers | competitors automate more than you, while the hype lasts | board_peers
board.claims | what has been claimed, while the hype lasts | board_claims
board.brand | the brand in trouble | board_brand brand_line
board.mood | the board's mood | board_noise board_memory
cash.revenue | revenue | revenue_per_customer
cash.wages | wages, overtime, gig workers | pay rookie_pay overtime_pay pay_premium gig_pay
cash.ai | AI attempts and licences | ai_price licence
cash.suppliers | bought-in work | suppliers supplier_saving
cash.remedies | putting wrong answers right | remedy
cash.platform | running AI at all | platform
cash.other | other costs | other_costs other_fixed
cash.gains | the share of the saving paid out to staff | pay ai_price
cash.severance | severance | severance
cash.integration | integration of AI | integration
cash.hiring | hiring | hiring_cost
cash.training | training | training_cost
cash.programme | the quality programme | programme_cost
"""


@dataclass(frozen=True, slots=True)
class Rule:
    """One named contribution to a stock."""

    id: str
    """``fatigue.fear``: the stock, then the cause."""
    meaning: str
    parameters: tuple[Parameter, ...]
    standing: Standing | Literal["definition"]
    source: str
    """Empty for a definition."""

    @property
    def equation(self) -> str:
        """In the symbols of ``docs/model.md``; empty for a bound."""
        from game.model.equations import equations  # who asks, reads the file

        return equations().get(self.id, "")


def rule_of(line: str) -> Rule:
    """A rule from its line: id, meaning, and the parameters it rests on, the main one first."""
    rule, meaning, names = (part.strip() for part in line.split("|"))
    known = {**COMPANY_PARAMETERS, **TEAM_PARAMETERS}
    parameters = tuple(known[name] for name in names.split())
    if not parameters:
        return Rule(rule, meaning, (), "definition", "")
    return Rule(rule, meaning, parameters, parameters[0].standing, parameters[0].source)


def _bound(stock: str) -> Rule:
    return Rule(f"{stock}.bound", "a bound that holds it back", (), "definition", "")


_NAMED: Final = {rule.id: rule for rule in map(rule_of, _TABLE.strip().splitlines())}
_STOCKS: Final = tuple(dict.fromkeys(rule.partition(".")[0] for rule in _NAMED))

RULES: Final[dict[str, Rule]] = {**_NAMED, **{f"{s}.bound": _bound(s) for s in _STOCKS}}
"""Every rule by its id."""
