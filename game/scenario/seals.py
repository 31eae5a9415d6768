"""What has been checked before it was shipped, and so opens without being checked again.

`assets/checked.json` holds the SHA-256 of each shipped scenario's resolved text. A changed file has
another hash and is checked in full, as any stranger's. Checking takes 0.3 s and 11 MB, most of it
pydantic's; that is what the seal saves. `assets/tried.json` holds that of the numbers alone, which
`check` has no need to play again when only words have changed. `python -m game.scenario.seals`
writes both files anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, cast

from game import places

if TYPE_CHECKING:
    from game.scenario.checks.draft import Draft


def resolved_text(raw: Mapping[str, object]) -> str:
    """A document as one line of JSON with its keys in order: what a journal keeps.

    Empty if it holds what no scenario may, such as a date or infinity.
    """
    try:
        return json.dumps(
            raw, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        )
    except (TypeError, ValueError):
        return ""


def sealed(text: str) -> bool:
    """Whether this very content was found without fault before it was shipped."""
    return hash_of(text) in seals().values()


def hash_of(text: str) -> str:
    """SHA-256 of a resolved text, hex."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def seals() -> dict[str, str]:
    """Hashes by scenario id; none where the file is missing or damaged."""
    return _hashes("checked.json")


def _hashes(name: str) -> dict[str, str]:
    try:
        found = json.loads((places.assets() / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def known_numbers(raw: Mapping[str, object]) -> bool:
    """Whether a document's numbers are those of something that was shipped."""
    return numbers_of(raw) in _tried().values()


def numbers_of(raw: Mapping[str, object]) -> str:
    """SHA-256 of all that the model reads of a sound document: market, overrides, departments."""
    departments = cast("list[dict[str, object]]", raw.get("departments", []))
    tables = [one.get("numbers", {}) for one in departments]
    text = resolved_text({"model": raw.get("model"), "market": raw.get("market"), "all": tables})
    return hash_of(text)


@cache
def _tried() -> dict[str, str]:
    return _hashes("tried.json")


def fresh_trials() -> dict[str, str]:
    """Hashes of the numbers of what is shipped: a test plays each of them."""
    from game.scenario.beginning import beginning
    from game.scenario.files.documents import given, read
    from game.scenario.files.shelf import shipped
    from game.scenario.inheriting.inheritance import resolve

    documents = [read(places.scenarios() / f"{card.id}.toml") for card in shipped()]
    template = given(beginning("New").encode(), "new", places.scenarios())
    return {
        str(document.raw["id"]): numbers_of(resolve(document).raw)
        for document in (*documents, template)
    }


def fresh_seals() -> dict[str, str]:
    """Hashes of the shipped scenarios as they are now, each checked in full.

    Raises:
        InvalidScenarioError: one of them has findings.
    """
    from game.scenario.drafts.drafting import drafted
    from game.scenario.files.documents import read
    from game.scenario.files.shelf import shipped
    from game.scenario.inheriting.inheritance import resolve

    drafts = (drafted(resolve(read(places.scenarios() / f"{card.id}.toml"))) for card in shipped())
    return {draft.file.id: hash_of(resolved_text(_faultless(draft).merged.raw)) for draft in drafts}


def _faultless(draft: Draft) -> Draft:
    """The draft, about which there is nothing to advise: `check` need not look again.

    Raises:
        InvalidScenarioError: there is, and no comment ignores it.
    """
    from game.scenario.advice.every import advice
    from game.scenario.diagnostics import InvalidScenarioError
    from game.scenario.findings.comments import without_ignored
    from game.scenario.findings.locating import located

    document = draft.merged.document
    found = located(draft.merged, advice(draft, None, sound=True))
    left = without_ignored(found, document.positions, document.file)
    if left:
        raise InvalidScenarioError(left)
    return draft


def main() -> None:
    """Check all shipped scenarios and write down that they are without fault."""
    for name, hashes in (("checked.json", fresh_seals()), ("tried.json", fresh_trials())):
        text = json.dumps(hashes, indent=2) + "\n"
        (places.assets() / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
