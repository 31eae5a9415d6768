"""What has been checked before it was shipped, and so opens without being checked again.

`assets/checked.json` holds the SHA-256 of each shipped scenario's resolved text. A changed file has
another hash and is checked in full, as any stranger's. Checking takes 0.3 s and 11 MB, most of it
pydantic's; that is what the seal saves. `python -m game.scenario.seals` writes the file anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache

from game import places


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
    try:
        found = json.loads((places.assets() / "checked.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def fresh_seals() -> dict[str, str]:
    """Hashes of the shipped scenarios as they are now, each checked in full.

    Raises:
        InvalidScenarioError: one of them has findings.
    """
    from game.scenario.documents import read
    from game.scenario.drafting import drafted
    from game.scenario.inheritance import resolve
    from game.scenario.shelf import shipped

    drafts = (drafted(resolve(read(places.scenarios() / f"{card.id}.toml"))) for card in shipped())
    return {draft.file.id: hash_of(resolved_text(draft.merged.raw)) for draft in drafts}


def main() -> None:
    """Check all shipped scenarios and write down that they are without fault."""
    text = json.dumps(fresh_seals(), indent=2) + "\n"
    (places.assets() / "checked.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
