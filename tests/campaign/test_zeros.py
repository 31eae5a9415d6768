"""Nothing is ever told as minus zero."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.campaign.knowing.reporters import Style
from game.campaign.words.wording import count, dollars, figure, percent, signed

NEARLY = st.floats(-1.0, 1.0)


@given(NEARLY, st.sampled_from(get_args(Style)))
@example(-0.0, "count")
@example(-0.0004, "percent")
def test_a_figure_that_rounds_to_zero_has_no_sign(value: float, style: Style) -> None:
    told = (figure(value, style), dollars(value), count(value), percent(value))
    for text in told:
        if text.startswith(("-", "−")):
            assert any(digit in text for digit in "123456789"), text


@pytest.mark.parametrize(
    ("amount", "told"), [(-0.04, "+0.0"), (-0.06, "−0.1"), (0.0, "+0.0"), (-250.0, "−250")]
)
def test_a_change_that_rounds_to_zero_is_no_loss(amount: float, told: str) -> None:
    assert signed(amount) == told
