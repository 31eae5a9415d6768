"""What PySD is compared on has as many stocks as the fitted lender."""

from __future__ import annotations

from benchmarks.chains import STOCKS, vensim
from tests.model.anywhere import stocks
from tests.model.fintech import start
from tests.model.test_worlds import flat


def test_the_chains_have_the_stocks_of_the_model_and_no_more() -> None:
    company = start().company
    assert len(stocks(company)) < STOCKS  # the weather is not among a company's own
    assert len(flat(company)) - 1 == STOCKS  # the week is none


def test_each_stock_is_written_once_and_the_weeks_are_those_asked_for() -> None:
    text = vensim(260)
    assert text.count("INTEG") == STOCKS
    assert "FINAL TIME= 260" in text
