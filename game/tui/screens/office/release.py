"""A press release as it is typeset: the sentence with its slots marked, and what it may cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import POINT
from game.tui.widgets.rows.claim_row import boldness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.campaign.desk import Composer, Desk, Draft, Part

KNEW = {"measured": "✓", "unmeasured": "?", "against the sample": "‼"}
"""A sign for what lies in the drawer about a claim."""
TALL = 32
"""Lines of a window from which a release is shown as it will be printed."""
TONES = {"measured": "$good", "unmeasured": "$warning", "against the sample": "$bad bold"}


def set_release(draft: Draft, parts: Iterable[Part], slot: str) -> Content:
    """The release, with the slot in hand in brackets and what will be checked underlined."""
    head = Content("FOR IMMEDIATE RELEASE").stylize("bold")
    meter = Content(f"  {boldness(draft.boldness)} {draft.grade}").stylize("$primary")
    told = "◂ ▸ bolder: more gain, more risk" if slot == "boldness" else "[ ] you choose"
    legend = Content(f"\n{told} · underlined: claim" if slot else "").stylize("$muted")
    return head + meter + legend + "\n\n" + Content("").join([_part(part, slot) for part in parts])


def printed(release: Content, desk: Desk) -> Content:
    """The release as it will be printed: from whom, when, and the mark that ends it."""
    whence = Content(f"{desk.company.upper()} · {desk.date}").stylize("$muted")
    return whence + "\n\n" + release + "\n\n" + Content("# # #").stylize("$muted")


def drawer(composer: Composer, bold: int) -> Content:
    """What is known of each claim at a boldness, a line each."""
    head = Content("WHAT IS KNOWN OF EACH CLAIM").stylize("$muted bold")
    drafts = [draft for draft in composer.drafts if draft.boldness == bold]
    return Content("\n").join([head, *(_known(draft) for draft in drafts)])


def _known(draft: Draft) -> Content:
    sign = Content(f"{KNEW[draft.knew]} ").stylize(TONES[draft.knew])
    known = draft.known if draft.available else f"{draft.known}; not now: {draft.reason}"
    return sign + Content(draft.topic).stylize("bold") + Content(f"  {known}").stylize("$muted")


def _part(part: Part, slot: str) -> Content:
    if not part.slot:
        return Content(part.text)
    mine = part.slot == slot or (part.slot == "claim" and slot == "boldness")
    words = Content(part.text).stylize("bold underline" if part.slot == "claim" else "bold")
    if not mine:
        return words
    bracket = "$primary bold"
    return Content("[").stylize(bracket) + words.stylize("$primary") + Content("]").stylize(bracket)


def price(draft: Draft) -> Content:
    """What is known of it, what it brings and what it may cost; or why it cannot be said."""
    if not draft.available:
        return Content(f"Not now: {draft.reason}.").stylize("$muted italic")
    known = Content(f"{KNEW[draft.knew]} What you know: {draft.known}.").stylize(TONES[draft.knew])
    gain = Content(f"▲ {capital(draft.gain)}.").stylize("$good")
    focus = Content(f"  focus {POINT * draft.focus}").stylize("$primary")
    lines = [known, gain + focus]
    if draft.checked:
        lines.append(Content(f"· Checked later: {draft.checked}.").stylize("$muted"))
    if draft.held:
        lines.append(Content(f"▲ If it holds then, {draft.held}.").stylize("$good"))
    return Content("\n").join([*lines, _if_false(draft)])


def capital(text: str) -> str:
    """A clause as a sentence begins."""
    return text[:1].upper() + text[1:]


def _if_false(draft: Draft) -> Content:
    cost = draft.lie if draft.knew == "against the sample" else draft.mistaken
    if draft.knew == "measured":
        return Content(f"▼ If what you know is off, {cost}.").stylize("$muted")
    return Content(f"▼ If it is checked and false, {cost}.").stylize("$bad")
