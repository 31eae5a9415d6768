"""The one place that knows the version: packaging, journals and `--version` read it."""

from __future__ import annotations

VERSION = "0.1.0"
