"""Rules of figures that are read off stocks, beside those that move stocks."""

from __future__ import annotations

from typing import Final

from game.model.rules import RULES, Rule, rule_of

_TABLE: Final = """
output.learned | copilots that have been learned | copilot_experienced copilot_rookies
output.unlearned | copilots that nobody has learned are in the way | copilot_overhead
output.novelty | new tools feel faster than they are | novelty novelty_time
output.mix | who is left to be asked |
burnout.mix | who is left to be asked | burnout_half burnout_spread
burnout.rest | what remains | burnout_half burnout_spread
silent.unnoticed | wrong answers that nobody noticed | caught_unreviewed caught_limit review_scale
silent.stonewalled | customers who found nobody | insist
pressure.work | work that is left to people | harder review_effort backlog_time
pressure.standard | less time is taken for a task | standard_fall corner_cutting
pressure.hands | hands to do it | mentoring fatigue_output programme_load
wages.staff | pay | pay rookie_pay
wages.premium | pay above or below the market, and for a damaged name | pay_premium pay_premium_line
wages.overtime | overtime | overtime_pay
wages.gig | gig workers | gig_pay
churn.felt | customers have come to feel true quality | churn_slope churn_ceiling
churn.expected | customers expect what they are used to | churn_slope expectation_time
churn.claimed | claims had made customers expect more | churn_slope claims_expectation
ai.attempts | AI attempts | ai_price
ai.licences | licences for copilots | licence
"""

READINGS: Final[dict[str, Rule]] = {
    rule.id: rule for rule in map(rule_of, _TABLE.strip().splitlines())
}
"""Rules of what is measured, by id."""


def known_rule(identity: str) -> Rule | None:
    """A rule by its id; None if there is none."""
    return RULES.get(identity) or READINGS.get(identity)
