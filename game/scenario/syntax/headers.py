"""Tables and keys that stand in each other's way: given twice, or in two ways."""

from __future__ import annotations

import re
from typing import NamedTuple

from game.scenario.diagnostics import did_you_mean, nearest, shown
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.fields import fields_at, is_list_of_tables, list_headers, names
from game.scenario.syntax.slip import Slip, Stop
from game.scenario.syntax.tracing import outside_texts

_HEADER = re.compile(r"^[ \t]*(\[\[?)[ \t]*([\w.-]+)[ \t]*\]\]?", re.MULTILINE)
_SPACED = re.compile(r"[ \t]*\[\[?[ \t]*([\w-]+(?:[ \t]+[\w-]+)+)[ \t]*\]")
_KEY = re.compile(r"[ \t]*([\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*)[ \t]*=")


class Header(NamedTuple):
    """A line such as ``[[events.choices]]``."""

    name: str
    many: bool
    """Whether it stands in double brackets."""
    at: int

    @property
    def written(self) -> str:
        """As it stands."""
        return _written(self.name, many=self.many)


def given_twice(stop: Stop) -> Slip:
    """What tomli cannot put where something else is already."""
    text = outside_texts(stop.doc)
    headers = [
        Header(found.group(2), found.group(1) == "[[", found.start(1))
        for found in _HEADER.finditer(text, 0, stop.line_end)
    ]
    spaced = _SPACED.match(stop.line)
    if spaced:
        return Slip(stop.line_start + spaced.start(1), *_without_space(spaced.group(1)))
    if headers and headers[-1].at >= stop.line_start:
        return _table(headers[-1], headers[:-1], stop)
    return _key(headers[-1].at if headers else 0, text, stop)


def _without_space(name: str) -> tuple[str, str]:
    """``[people notes]``."""
    parts = name.split()
    known = list_headers(ScenarioFile).get(parts[-1], "")
    hint = known if ".".join(parts) in known else f"[{'_'.join(parts)}]"
    return "a table's name has no spaces", f"write {hint}"


def _table(here: Header, before: list[Header], stop: Stop) -> Slip:
    for slip in (_misspelt(here, before), _two_ways(here, before, stop)):
        if slip:
            return slip
    first = next((one for one in before if one.name == here.name), None)
    above = here.name.rpartition(".")[0]
    if first is None:
        late = f"{here.written} comes too late: a table of its name has begun before"
        hint = f"put it before [[{here.name}.…]]" if here.many else "put it before what is in it"
        return Slip(here.at, late, hint)
    hint = "put both together"
    if is_list_of_tables(ScenarioFile, above):
        hint = f"a new one begins with [[{above}]]; otherwise put both together"
    line = stop.number(first.at)
    return Slip(here.at, f"{here.written} is given twice; first in line {line}", hint)


def _misspelt(here: Header, before: list[Header]) -> Slip | None:
    """``[[event]]`` first, and so ``[[events]]`` is in the way of ``[[events.choices]]``."""
    known, top = names(ScenarioFile), here.name.partition(".")[0]
    for one in before:
        first = one.name.partition(".")[0]
        if first not in known and nearest(first, known) == top:
            message = f"there is no key {shown(first)} here"
            return Slip(one.at, message, did_you_mean(first, known), "HW101")
    return None


def _two_ways(here: Header, before: list[Header], stop: Stop) -> Slip | None:
    """``[x]`` and ``[[x]]``: the schema knows which of them it should be."""
    other = next((one for one in before if one.name == here.name and one.many != here.many), None)
    if other is None:
        return None
    many = is_list_of_tables(ScenarioFile, here.name)
    wrong, right = (here, other) if here.many != many else (other, here)
    header = _written(here.name, many=many)
    kind = f"there are several, each under {header}" if many else f"there is one, under {header}"
    message = f"of {here.name} {kind}, as in line {stop.number(right.at)}"
    return Slip(wrong.at, message, f"write {header}")


def _written(name: str, *, many: bool) -> str:
    return f"[[{name}]]" if many else f"[{name}]"


def _key(start: int, text: str, stop: Stop) -> Slip:
    """A key that stands twice in its table."""
    found = _KEY.match(stop.line)
    if found is None or stop.opened:
        return Slip(stop.at, "a key is given twice here", "leave one out")
    name = found.group(1)
    again = re.compile(rf"^[ \t]*{re.escape(name)}[ \t]*=", re.MULTILINE)
    first = again.search(text, start, stop.line_start)
    at = stop.line_start + found.start(1)
    if first is None:
        return Slip(at, f"{name} has been given in another way before", "write it once")
    line = stop.number(first.start())
    return Slip(at, f"{name} is given twice; first in line {line}", _leave_out(name, start, text))


def _leave_out(name: str, start: int, text: str) -> str:
    """What to do about the second `name` of a table; in a list it may begin the next one."""
    header = _HEADER.match(text, text.rfind("\n", 0, start) + 1)
    if header is None or header.group(1) != "[[":
        return "leave one out"
    lists = [header.group(2)]
    above = header.group(2).rpartition(".")[0]
    if above and is_list_of_tables(ScenarioFile, above):
        lists.append(above)
    more = [path for path in list_headers(ScenarioFile).values() if path[:2] == "[["]
    lists += [path[2:-2] for path in more if path[2:-2].rpartition(".")[0] == header.group(2)]
    told = " or ".join(f"[[{one}]]" for one in lists if _may_have(one, name))
    return f"a new one begins with {told}; otherwise leave one out" if told else "leave one out"


def _may_have(path: str, name: str) -> bool:
    """Whether a table of this list has a key of this name."""
    steps: list[str | int] = []
    for part in path.split("."):
        steps += [part, 0]
    return name in fields_at(ScenarioFile, tuple(steps), None)
