"""How a stepper is drawn: arrows, bar, marks, price, and the work that AI would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from game.tui.glyphs import AI, SLOT
from game.tui.widgets.rows.option_row import hint_of, price_of
from game.tui.widgets.steppers import stepper

if TYPE_CHECKING:
    from game.campaign.desk import Offer, Option, SliceLine

_NEW, _OLD = "▓", "▒"
"""Cells that an order would add, and those that it would take away."""


def drawn(
    offer: Offer | None,
    draft: int,
    quoted: Option | None,
    slices: tuple[SliceLine, ...],
    width: int,
    *,
    focused: bool,
    airy: bool = True,
) -> Content:
    """The whole of it, in `width` cells; `airy` where there are lines to spare between parts."""
    if offer is None or width < 20:
        return Content()
    when = Content(offer.when).stylize("$muted italic").wrap(width) if offer.when else []
    parts = (
        _value(offer, draft, quoted, slices, width, focused=focused),
        _bar(offer, draft, width),
        _terms(offer, draft, quoted or option_of(offer, draft), width),
        [
            line
            for place, one in enumerate(slices)
            for line in _work(one, place, len(slices), draft, width)
        ],
        when,
    )
    gap = [Content()] if airy else []
    lines = [line for part in parts if part for line in (*part, *gap)]
    return Content("\n").join(lines)


def option_of(offer: Offer, value: int) -> Option | None:
    """The option that sets a value; None for one that can only be typed."""
    return next((one for one in offer.options if stepper.value_of(one) == value), None)


def spelt(offer: Offer, value: int) -> str:
    """A value as the lever prints it."""
    found = option_of(offer, value)
    if found is not None:
        return found.label
    return f"{value:,} %" if offer.now.endswith("%") else f"{value:,}"


def _value(
    offer: Offer,
    draft: int,
    quoted: Option | None,
    slices: tuple[SliceLine, ...],
    width: int,
    *,
    focused: bool,
) -> list[Content]:
    """The value between its arrows, and the one that holds: below it where there is no room."""
    cursor = Content("▸" if focused else " ").stylize("$primary bold")
    less = Content(" ◂ ").stylize("$primary bold").stylize(Style.from_meta({"step": -1}))
    more = Content(" ▸ ").stylize("$primary bold").stylize(Style.from_meta({"step": 1}))
    label = quoted.label if quoted is not None else spelt(offer, draft)
    value = Content(f" {label} ").stylize("bold reverse" if focused or quoted else "bold")
    now = stepper.now_of(offer)
    told = f"   now {spelt(offer, now)}" if draft != now else f"   as ordered{_so_far(slices, now)}"
    held = Content(told).stylize("$muted")
    head = cursor + less + value + more
    return [head + held] if head.cell_length + held.cell_length <= width else [head, " " + held]


def _so_far(slices: tuple[SliceLine, ...], ordered: int) -> str:
    """How far the work is, where it is not as far as the order: '; 0 % so far'."""
    done = round(sum(one.done for one in slices) / max(1, len(slices)))
    return f"; {done} % so far" if slices and abs(done - ordered) > 1 else ""


def _bar(offer: Offer, draft: int, width: int) -> list[Content]:
    """A cell is a value to click on; below, where the values offered lie."""
    low, high = offer.low or 0, offer.high or 1
    cells, now = width - 2, stepper.now_of(offer)
    values = stepper.values_of(offer)

    def value_at(cell: int) -> int:
        exact = low + (high - low) * cell / max(1, cells - 1)
        return min(values, key=lambda value: abs(value - exact)) if values else draft

    bar = Content(" ")
    for cell in range(cells):
        value = low + (high - low) * (cell + 0.5) / cells
        sign, style = _cell(value, now, draft)
        meta = Style.from_meta({"value": value_at(cell)})
        bar = bar + Content(sign).stylize(style).stylize(meta)
    ends = f" {low:,}".ljust(width - len(f"{high:,}") - 1) + f"{high:,}"
    return [bar, Content(ends).stylize("$muted")]


def _cell(value: float, now: int, draft: int) -> tuple[str, str]:
    if value <= min(now, draft):
        return AI, "$ai"
    if value <= draft:
        return _NEW, "$primary"
    return (_OLD, "$people") if value <= now else (SLOT, "$rule")


def _terms(offer: Offer, draft: int, option: Option | None, width: int) -> list[Content]:
    """What it costs, what it may mean, and how to order it."""
    order = Content("⏎ order it").stylize("$primary bold").stylize(Style.from_meta({"order": True}))
    hint = hint_of(option) if option is not None else Content()
    means = [Content(" ") + line for line in hint.wrap(width - 1)] if hint else []
    if draft == stepper.now_of(offer):
        return [*means, Content(" no change").stylize("$muted")]
    if option is None:
        return [Content(" ") + order]
    free = Content(option.money or "free").stylize("$muted")
    price = price_of(option) or (free if option.available else Content())
    lines = [Content(" ") + line for line in price.wrap(width - 1)] if price else []
    return [*lines, *means, *([Content(" ") + order] if option.available else [])]


def _work(one: SliceLine, place: int, slices: int, draft: int, width: int) -> list[Content]:
    """A kind of work, and how much of it would be AI's: it takes them in order.

    Where there is no room for words beside a long name, the bar alone tells how much.
    """
    done = min(max(draft / 100.0 * slices - place, 0.0), 1.0)
    cells = 5
    full = round(done * cells)
    bar = Content(AI * full).stylize("$ai") + Content(SLOT * (cells - full)).stylize("$rule")
    told = "all of it" if done == 1.0 else "people" if done == 0.0 else f"{done:.0%}"
    head, name = Content(" ") + bar + " ", Content(one.name)
    gap = width - head.cell_length - name.cell_length - 10
    if gap > 0:
        return [head + name + " " * gap + Content(told.rjust(9)).stylize("$muted")]
    first, *more = name.wrap(max(6, width - head.cell_length))
    return [head + first, *(Content(" " * head.cell_length) + line for line in more)]
