"""A scenario on the bench, edited as an author would."""

from __future__ import annotations

from pathlib import Path

from game.campaign.action import Action
from game.campaign.journal.journal import JournalStore
from game.campaign.workshop import Saved, Wish, Workshop

SAMPLE = Path(__file__).parents[2] / "scenario" / "sample.toml"
ANSWERABLE = 'when = "support.ai_share > 0.3 and not door"'
ALWAYS = 'when = "brand > 0.01"'
"""In the sample, in its place: the dilemma comes in the first month."""


def written(folder: Path, *changes: tuple[str, str]) -> Path:
    """The sample with some changes, as a file of the author's own."""
    file = folder / "mine.toml"
    save(file, SAMPLE.read_text(encoding="utf-8"), (ANSWERABLE, ALWAYS), *changes)
    return file


def save(file: Path, text: str, *changes: tuple[str, str]) -> None:
    """Write a text, each change made once."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def edited(file: Path, *changes: tuple[str, str]) -> None:
    """Change the file as it is."""
    save(file, file.read_text(encoding="utf-8"), *changes)


def opened(file: Path, store: JournalStore | None = None) -> Workshop:
    """The file on the bench, with the game kept of it or none."""
    bench = Workshop(file, store)
    bench.take(bench.read())
    bench.resume()
    return bench


def begun(file: Path, store: JournalStore | None = None, month: int = 1) -> Workshop:
    """The file on the bench, with a new game on it."""
    bench = opened(file, store)
    bench.lay(bench.prepared(Wish("MOTH-4471", month=month)))
    return bench


def decide(bench: Workshop, *decisions: str) -> None:
    assert bench.game is not None
    for text in decisions:
        bench.game.act(Action.parse(text))


def reread(bench: Workshop) -> Saved:
    """What comes of a save, taken over."""
    saved = bench.finish(bench.read())
    assert bench.take(saved)
    return saved
