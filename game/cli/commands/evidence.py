"""The facts behind the game, the model's rules and parameters, and what rests on what.

A fact is graded by where it was read: A on its publisher's or author's own page, B in somebody
else's report of it; C is known and has not been checked; an intent was stated, not done. A rule or
a parameter has a standing: published, calibrated, assumption or satire.
"""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, cast

from game.cli.output import print_json
from game.cli.parser import Parser, add_format
from game.places import assets
from game.plain.page import write

if TYPE_CHECKING:
    from game.model.parameters import Parameters
    from game.scenario.rules import Ground

Fact = dict[str, object]
GRADES = {
    "A": "Grade A, its publisher's or author's own page",
    "B": "Grade B, reported by others",
    "C": "Grade C, known and not checked",
    "intent": "An intent, not a deed: an upper bound",
}
"""What `assets/facts.toml` means by its standings."""


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "id",
        nargs="?",
        default="",
        metavar="ID",
        help="a fact, a rule or a parameter (default: all facts)",
    )
    parser.add_argument(
        "--scenario",
        metavar="SCENARIO",
        help="an id or a file: show its values, and what it says that they rest on",
    )
    add_format(parser)
    parser.set_defaults(parser=parser)


def run(options: Namespace) -> int:
    """Print all facts, or the one that was named."""
    found = facts()
    if options.id:
        named = [fact for fact in found if fact["id"] == options.id]
        if not named:
            return _rule(options, [str(fact["id"]) for fact in found])
        found = named
    if options.format == "json":
        print_json(found)
    else:
        write(sys.stdout, [line for fact in found for line in (*_lines(fact), "")])
    return 0


def _rule(options: Namespace, fact_ids: list[str]) -> int:
    """A rule or a parameter by its id, with the fitted values."""
    from dataclasses import asdict

    from game.campaign.view.rules import rule_ids, rule_page
    from game.plain.render.why import rule

    if options.id not in rule_ids():
        every = [*fact_ids, *rule_ids()]
        known = every if get_close_matches(options.id, every, n=1) else fact_ids
        cast("Parser", options.parser).unknown("fact, rule or parameter", options.id, known)
    page = rule_page(options.id, *_own(options.scenario))
    if options.format == "json":
        print_json(asdict(page))
    else:
        write(sys.stdout, rule(page))
    return 0


def _own(name: str | None) -> tuple[Parameters, Mapping[str, Ground]] | tuple[()]:
    """A scenario's values and what they rest on; nothing for those of the model."""
    if name is None:
        return ()
    from game.model.parameters import assemble
    from game.scenario.loading import load, scenario_file

    scenario = load(scenario_file(name))
    numbers = [department.numbers for department in scenario.departments]
    return assemble(scenario.model, numbers), scenario.grounds


def facts() -> list[Fact]:
    """The facts in the order of their file, each with the parameters that rest on it."""
    import tomli

    with (assets() / "facts.toml").open("rb") as file:
        found = cast("list[Fact]", tomli.load(file)["facts"])
    return [{**fact, "parameters": _resting_on(str(fact["id"]))} for fact in found]


def _resting_on(fact: str) -> list[dict[str, str]]:
    from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS

    # A parameter's source is prose that may name several facts; an id never ends inside a word.
    named = re.compile(rf"(?<![\w-]){re.escape(fact)}(?![\w-]|\.\w)")
    return [
        {"name": one.name, "meaning": one.meaning, "unit": one.unit, "standing": one.standing}
        for one in (*COMPANY_PARAMETERS.values(), *TEAM_PARAMETERS.values())
        if named.search(one.source)
    ]


def _lines(fact: Fact) -> list[str]:
    year = "" if str(fact["year"]) in f"0 {fact['source']}" else f", {fact['year']}"
    parameters = cast("list[dict[str, str]]", fact["parameters"])
    lines = [
        f"{fact['id']}: {fact['figure']}",
        f"  {fact['text']}",
        f"  Source: {fact['source']}{year}. {GRADES[str(fact['standing'])]}; on {fact['topic']}.",
        f"  {fact['link']}" if fact["link"] else "",
        *(f"  Behind {one['name']}: {one['meaning']}." for one in parameters),
    ]
    return [line for line in lines if line]
