"""The scenario that an author begins with."""

from __future__ import annotations

import re
import unicodedata

from game import places

SCHEMA = "humans-wanted.schema.json"
"""What the first line of a new scenario points an editor to: a file beside it, read offline."""
LONGEST = 40


def id_of(title: str) -> str:
    """``St Brigid's`` as an id: ``st-brigids``; empty if there is nothing to make one of."""
    whole = re.sub(r"['’]", "", title)  # St Brigid's is one word
    plain = unicodedata.normalize("NFKD", whole).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return re.sub(r"^[0-9-]+", "", words)[:LONGEST].strip("-")


def beginning(title: str) -> str:
    """A small commented scenario that plays, with this title."""
    text = (places.assets() / "new_scenario.toml").read_text(encoding="utf-8")
    name = id_of(title)
    written = title.replace("\\", "\\\\").replace('"', '\\"')
    for mark, value in (("@file@", f"{name}.toml"), ("@id@", name), ("@title@", written)):
        text = text.replace(mark, value)
    return text
