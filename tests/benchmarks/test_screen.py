"""The instrument that measures what a person sees."""

from __future__ import annotations

from benchmarks.figure import Figure
from benchmarks.screen import Screen


def test_text_stands_where_the_cursor_was_sent() -> None:
    screen = Screen(10, 3)
    screen.feed(b"\x1b[2J\x1b[2;4Hhire\r\nall")
    assert screen.text().splitlines() == ["          ", "   hire   ", "all       "]


def test_a_sequence_and_a_letter_may_come_in_two_halves() -> None:
    screen = Screen(6, 1)
    for half in (b"\x1b[1;", b"3H\xe2", b"\x97\x8f"):
        screen.feed(half)
    assert screen.text() == "  ●   "


def test_what_only_configures_a_terminal_draws_nothing() -> None:
    screen = Screen(4, 1)
    screen.feed(b"\x1b[?1049h\x1b[?25l\x1b[>1u\x1b]2;a title\x07\x1b(B")
    assert (screen.text(), screen.changes) == ("    ", 0)


def test_drawing_the_same_again_is_no_change_but_a_new_colour_is() -> None:
    screen = Screen(4, 1)
    screen.feed(b"\x1b[1;1Hpay")
    assert screen.changes == 3
    screen.feed(b"\x1b[1;1Hpay")
    assert screen.changes == 3
    screen.feed(b"\x1b[1;1H\x1b[31mp\x1b[0m")
    assert screen.changes == 4


def test_a_wide_letter_takes_two_cells() -> None:
    screen = Screen(5, 1)
    screen.feed("人ab".encode())
    assert screen.text() == "人ab "


def test_a_figure_that_should_be_large_holds_at_its_target_and_fails_below_it() -> None:
    at = Figure("arrays", 40.0, "×", 40, "how", least=True)
    below = Figure("arrays", 39.9, "×", 40, "how", least=True)
    assert at.line().split("≥ 40 ×")[1].split()[0] == "holds"
    assert "fails" in below.line()


def test_a_figure_holds_at_its_target_and_fails_above_it() -> None:
    at = Figure("title", 1.3, "×", 1.3, "how")
    above = Figure("title", 1.31, "×", 1.3, "how")
    assert "holds" in at.line()
    assert "fails" in above.line()
