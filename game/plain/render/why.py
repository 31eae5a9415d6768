"""Why a figure moved, a rule, and the decisions that mattered, in lines."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.desk.rule import FactLine, ParameterLine, RulePage
from game.campaign.desk.why import Decisive, Reason, Why
from game.plain.page import Lines, sentence


def reasons(why: Why) -> Lines:
    """What moved a figure, the largest first, and how to ask on."""
    head = (f"{why.head}:",) if why.head else ()
    months = [month for month in why.months if month != why.since]
    asks = ", or ".join(f"why {why.figure} {month}" for month in months)
    ask = f"To compare with another month, type {asks}." if asks else ""
    rules = [one.rule for one in why.reasons if one.rule and ":" not in one.rule]
    read = f"To read what a rule rests on, type its id, as in: rule {rules[0]}" if rules else ""
    lines = (*head, *(f"  {_reason(one)}" for one in why.reasons), why.after, ask, read)
    return tuple(line for line in lines if line)


def _reason(one: Reason) -> str:
    words = f"{one.amount} {one.text}".strip()
    known = [one.rule if ":" not in one.rule else "", one.standing, one.written]
    tail = ", ".join(part for part in known if part and part not in {"seen", "found", "books"})
    upstream = f"; ask why {one.upstream}" if one.upstream else ""
    return sentence(f"{words} ({tail}{upstream})" if tail else words)


def rule(page: RulePage) -> Lines:
    """A rule or a parameter, down to its facts."""
    return (
        f"{page.id}: {sentence(page.meaning)}",
        *((f"  Equation: {page.equation}",) if page.equation else ()),
        f"  Standing: {page.standing}{_source(page.source)}",
        *(f"  {_parameter(one)}" for one in page.parameters),
        *((f"  Rules that rest on it: {', '.join(page.rules)}.",) if page.rules else ()),
        *(f"  {_fact(one)}" for one in page.facts),
    )


def _source(source: str) -> str:
    return f"; source: {sentence(source)}" if source else "."


def _parameter(one: ParameterLine) -> str:
    value = f"{one.name} = {one.value} {one.unit}, range {one.span}"
    return f"{value}: {one.meaning}; {one.standing}{_source(one.source)}"


def _fact(one: FactLine) -> str:
    link = f" {one.link}" if one.link else ""
    return f"Fact {one.id}: {one.text} ({one.source}){link}"


def mattered(found: Iterable[Decisive]) -> Lines:
    """The decisions that mattered most."""
    lines = tuple(f"  {_decisive(one)}" for one in found)
    head = "The decisions that mattered most, each against the same game without it:"
    return (head, *lines) if lines else ("No single decision mattered.",)


def _decisive(one: Decisive) -> str:
    later = f"; {one.hung}" if one.hung else ""
    effect = one.effect.removeprefix(
        "beside the same game without it: "
    )  # which is said above all of them
    return f"Month {one.month}: {one.told.rstrip('.')}: {effect}{later}."
