"""How grave a finding is."""

from __future__ import annotations

from typing import Literal

Severity = Literal["error", "warning", "note"]
