"""The press office: the words of a release, and what each claim is worth and may cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.campaign.desk import Composer, Draft, Offer, Option
from game.plain.page import Lines, sentence


def words(one: Composer, picks: Sequence[int]) -> Lines:
    """The slots with their words, the wording as it stands, and what each claim rests on."""
    chosen = " ".join(map(str, picks))
    return (
        "The words of a release: a number for each slot, as in: words " + chosen,
        *(f"  {slot.name}: {_numbered(slot.words)}" for slot in one.slots),
        *standing(one, picks),
        "What you know, and what a check would look for:",
        *dict.fromkeys(f"  {_known(draft)}" for draft in one.drafts),
    )


def standing(one: Composer, picks: Sequence[int]) -> Lines:
    """The wording as it stands, around whatever will be claimed."""
    return tuple(f"As it stands: {line}" for line in _sample(one, picks))


def worded(one: Composer, offer: Offer, picks: Sequence[int]) -> Offer:
    """The claims of `offer` as a release in these words will print them."""
    clauses = {draft.action: "".join(_clause(one, draft, picks)) for draft in one.drafts}
    told = tuple(
        replace(each, label=clauses.get(each.action, each.label)) for each in offer.options
    )
    return replace(offer, options=told)


def listed(one: Composer, offer: Offer) -> Offer:
    """The claims of `offer` in a line each: what is said, how boldly, and whether it is known."""
    drafts = {draft.action: draft for draft in one.drafts}
    told = (
        _line(each, drafts[each.action]) if each.action in drafts else each
        for each in offer.options
    )
    return replace(offer, options=tuple(told))


def _line(option: Option, draft: Draft) -> Option:
    hint = _KNEW[draft.knew] if draft.available else ""
    label = f"{draft.bare}, {draft.grade}"
    return replace(option, label=label, topic="", focus=0, hint=hint)


def block(one: Composer, draft: Draft, picks: Sequence[int]) -> Lines:
    """All there is to one claim: its words, what is known, what it brings and may cost."""
    clause = "".join(_clause(one, draft, picks))
    told = (f"{draft.topic[:1].upper()}{draft.topic[1:]}, {draft.grade}: {clause}.",)
    if not draft.available:
        return (*told, f"Not available: {sentence(draft.reason)}", f"What you know: {draft.known}.")
    checked = (f"To be checked: {draft.checked}.",) if draft.checked else ()
    return (
        *told,
        f"What you know: {draft.known}.",
        *checked,
        f"What it brings and may cost, {_price(draft)}",
        f"It takes {draft.focus} focus. To release it, type {draft.action}",
    )


def _clause(one: Composer, draft: Draft, picks: Sequence[int]) -> list[str]:
    return [part.text for part in one.typeset(draft, picks) if part.slot == "claim"]


def worth(one: Composer) -> Lines:
    """What claims are worth and may cost by boldness; one that is worth less is named."""
    prices = [(draft.grade, _price(draft)) for draft in one.drafts]
    usual = {grade: max(_of(prices, grade), key=_of(prices, grade).count) for grade, _ in prices}
    odd = (draft for draft in one.drafts if _price(draft) != usual[draft.grade])
    return (
        "What it brings; what it is worth when checked and held; what it costs when false:",
        *(f"  {price}" for price in usual.values()),
        *(f"  {draft.topic}, {_price(draft)}" for draft in odd),
    )


def _of(prices: Sequence[tuple[str, str]], grade: str) -> list[str]:
    return [price for one, price in prices if one == grade]


_KNEW = {
    "measured": "fits what you know",
    "unmeasured": "not measured",
    "against the sample": "against what you know",
}
"""In a word or two, whether what is claimed is known."""
_CLAIM = "[your claim]"


def _sample(one: Composer, picks: Sequence[int]) -> Lines:
    """A release but for what it claims, which has a number of its own below."""
    if not one.drafts:
        return ()
    parts = one.typeset(one.drafts[0], picks)
    return ("".join(_CLAIM if part.slot == "claim" else part.text for part in parts),)


def _numbered(words: Sequence[str]) -> str:
    """'0 none, 1 announced.': a quotation has its own full stop."""
    items = [f"{place} {word or 'none'}" for place, word in enumerate(words)]
    parted = (item if item.endswith((",", ".")) else f"{item}," for item in items[:-1])
    last = items[-1] if items[-1].endswith(",") else sentence(items[-1])
    return " ".join([*parted, last])


def _known(draft: Draft) -> str:
    checked = f" To be checked: {draft.checked}." if draft.checked else ""
    return f"{draft.topic}, {draft.grade}: {draft.known}.{checked}"


def _price(draft: Draft) -> str:
    held = f"; if it holds, {draft.held}" if draft.held else ""
    return f"{draft.grade}: {draft.gain}{held}; {draft.mistaken}; {draft.lie}."
