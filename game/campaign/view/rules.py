"""A rule or a parameter by its id, down to the facts it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from game.campaign.desk.rule import FactLine, ParameterLine, RulePage
from game.campaign.view.letters import facts
from game.errors import ActionError
from game.frozen import replace
from game.model.parameters import (
    COMPANY_PARAMETERS,
    TEAM_PARAMETERS,
    Parameter,
    Parameters,
    fitted,
)
from game.model.parameters.company import SECTORS
from game.model.readings import READINGS, known_rule
from game.model.rules import RULES, Rule
from game.scenario.rules import Ground

ALL = {**COMPANY_PARAMETERS, **TEAM_PARAMETERS}


def rule_page(
    identity: str,
    values: Parameters | None = None,
    grounds: Mapping[str, Ground] | None = None,
) -> RulePage:
    """Everything about a rule or a parameter.

    Args:
        identity: ``fatigue.fear`` or ``fatigue_fear``.
        values: a game's own; None for the fitted ones.
        grounds: what the values rest on that the game's scenario gives itself.

    Raises:
        ActionError: there is neither; the message suggests the nearest.
    """
    rule = known_rule(identity)
    stated = grounds or {}
    if rule:
        return _of_rule(rule, values, stated)
    if identity in ALL:
        return _of_parameter(_stated(ALL[identity], stated), values)
    near = get_close_matches(identity[:60], rule_ids(), n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise ActionError(f"there is no rule or parameter {identity[:60]!r}{hint}")


def rule_ids() -> tuple[str, ...]:
    """All rules, then all parameters."""
    return (*RULES, *READINGS, *ALL)


def _stated(one: Parameter, grounds: Mapping[str, Ground]) -> Parameter:
    """A parameter as its scenario states it, if that gives it a value."""
    ground = grounds.get(one.name)
    if ground is None:
        return one
    source = f"this scenario: {ground.source}" if ground.source else "this scenario's own"
    return replace(one, standing=ground.standing, source=source)


def _of_rule(rule: Rule, values: Parameters | None, grounds: Mapping[str, Ground]) -> RulePage:
    parameters = [_stated(one, grounds) for one in rule.parameters]
    return RulePage(
        id=rule.id,
        meaning=_unquoted(rule.meaning),
        equation=rule.equation,
        standing=rule.standing,
        source=_unquoted(rule.source),
        parameters=tuple(_line(one, values) for one in parameters),
        rules=(),
        facts=_facts(one.source for one in parameters),
    )


def _of_parameter(one: Parameter, values: Parameters | None) -> RulePage:
    every = (*RULES.values(), *READINGS.values())
    resting = [rule for rule in every if ALL[one.name] in rule.parameters]
    spelt = [rule.equation for rule in resting if one.name in rule.equation]
    equation = next(iter([*spelt, *(rule.equation for rule in resting)]), "")
    return RulePage(
        id=one.name,
        meaning=_unquoted(one.meaning),
        equation=equation,
        standing=one.standing,
        source=_unquoted(one.source),
        parameters=(_line(one, values),),
        rules=tuple(rule.id for rule in resting),
        facts=_facts([one.source]),
    )


def _line(one: Parameter, values: Parameters | None) -> ParameterLine:
    found = list(dict.fromkeys(_number(value) for value in _values(one, values)))
    return ParameterLine(
        name=one.name,
        meaning=_unquoted(one.meaning),
        value=" · ".join(found),
        unit=one.unit,
        span=f"{_number(one.low)} to {_number(one.high)}",
        standing=one.standing,
        source=_unquoted(one.source),
    )


def _unquoted(text: str) -> str:
    """Without the marks that only `docs/model.md` sets in another type."""
    return text.replace("`", "")


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10_000.0 else f"{value:.4g}"


def _values(one: Parameter, values: Parameters | None) -> Sequence[float]:
    """The company's value, or each department's."""
    if values is None:
        base = fitted()
        if one.name in COMPANY_PARAMETERS:
            return [base.company[one.name]]
        return [base.service[one.name], base.plan[one.name]]
    if one.name in TEAM_PARAMETERS:
        return [getattr(team, one.name) for team in values.teams]
    sector = next(name for name in SECTORS if hasattr(getattr(values, name), one.name))
    return [getattr(getattr(values, sector), one.name)]


def _facts(sources: Iterable[str]) -> tuple[FactLine, ...]:
    """The cited facts that sources name; a source is prose that may name several."""
    words = {word for source in sources for word in re.findall(r"[\w-]+(?:\.\w+)?", source)}
    return tuple(
        FactLine(fact.id, fact.text, fact.source, fact.link)
        for fact in facts().values()
        if fact.id in words
    )
