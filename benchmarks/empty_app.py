"""The floor under every Textual program: an app that shows one word."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class EmptyApp(App[None]):
    """One word and nothing else."""

    def compose(self) -> ComposeResult:
        """Lay the word."""
        yield Static("empty")


if __name__ == "__main__":
    EmptyApp().run()
