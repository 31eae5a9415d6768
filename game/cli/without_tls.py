"""Textual's event loop without TLS: the screens open no connection.

OpenSSL's module, which `asyncio` imports where it can, takes 1.3 MB of a desk's 60.
"""

from __future__ import annotations

import sys
from typing import cast


def load_event_loop() -> None:
    """Import `asyncio` as on a Python built without TLS; whoever needs `ssl` later has it."""
    modules = cast("dict[str, object]", sys.modules)
    if "asyncio" in modules or "ssl" in modules:
        return
    modules["ssl"] = None  # what Python takes for a module that is not there
    try:
        import asyncio  # noqa: F401 - for what it imports
    finally:
        del modules["ssl"]
