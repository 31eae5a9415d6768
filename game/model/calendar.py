"""The model's calendar: it steps in weeks, and parameters are given by the year."""

from __future__ import annotations

from typing import Final

WEEKS_A_YEAR: Final = 52.0
