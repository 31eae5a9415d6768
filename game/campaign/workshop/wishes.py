"""A text whose only errors are in what an author wishes of it: no game reads that."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace

from game.scenario.checking import Report, reported
from game.scenario.compiling.compilation import compiled
from game.scenario.rules import Scenario
from game.scenario.seals import resolved_text

WISHES = ("targets", "tests")
"""The sections that `check` and `lab balance` read, and no game."""


def without_wishes(
    found: Report, strategies: Collection[str], last: Scenario | None
) -> Scenario | None:
    """The rules of a text with errors that is sound but for its wishes; None if it is not.

    They are kept with the wishes of the `last` good text: nothing has become of those. It takes
    a second check, some tenths of a second, and only of a text that has wishes.

    Raises:
        GameError: the rules cannot be put together.
    """
    own = next((one for one in found.documents if one.file == found.file), None)
    if own is None or own.pool or not any(name in own.raw for name in WISHES):
        return None
    rest = {name: value for name, value in own.raw.items() if name not in WISHES}
    draft = reported(replace(own, raw=rest), frozenset(strategies)).draft
    if draft is None:
        return None
    kept = json.loads(last.text) if last else {}
    wishes = {name: kept[name] for name in WISHES if name in kept}
    return compiled(draft, resolved_text({**draft.merged.raw, **wishes}))
