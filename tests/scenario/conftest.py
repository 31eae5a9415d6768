from __future__ import annotations

from pathlib import Path

import pytest

SAMPLE = Path(__file__).with_name("sample.toml")


@pytest.fixture(scope="session")
def sample() -> str:
    """The text of a small scenario without findings."""
    return SAMPLE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def sample_file() -> Path:
    return SAMPLE
