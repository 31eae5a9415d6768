"""The departments by whom they serve, in their names: the desk knows no 'service'."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.campaign.context import Context


def serving(context: Context) -> str:
    """'Support', 'Support and Sales': those that serve customers; empty for none."""
    return _names(context, serves=True)


def planned(context: Context) -> str:
    """'Marketing and Engineering': those whose work is planned; empty for none."""
    return _names(context, serves=False)


def _names(context: Context, *, serves: bool) -> str:
    pairs = zip(context.scenario.departments, context.service, strict=True)
    names = [one.name for one, does in pairs if does is serves]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
