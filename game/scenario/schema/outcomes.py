"""What can be claimed in public, and how a game can end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.scenario.schema.base import (
    AnyId,
    ClaimText,
    Condition,
    Id,
    Key,
    Section,
    Story,
    Subject,
    Title,
)
from game.scenario.schema.limits import Limits


@dataclass(frozen=True, kw_only=True)
class ClaimSection(Section):
    """Something a press release can claim."""

    id: AnyId
    """Its id."""
    short: ClaimText
    """For the ledger; `{n}` is the claimed figure."""
    figure: Key
    """What is checked: a company name of the conditions, or `ai_heads`."""
    unit: Annotated[float, Limits(gt=0, le=1e9)] = 1.0
    """Size of one point, in the figure's own unit (0.01 for shares)."""
    lift: Annotated[
        list[Annotated[float, Limits(ge=-1000, le=1000)]], Limits(min_length=3, max_length=3)
    ]
    """Points above the base, for boldness 1, 2 and 3."""
    base: Literal["believed", "start"] = "believed"
    """What boldness starts from: what is believed now, or how it was on the first day."""
    sign: Literal[1, -1] = 1
    """1: claiming more than is so is false; -1: claiming less."""
    look: Literal["", "qa", "standing_qa", "callbacks", "exit", "survey", "line", "audit"] = ""
    """The look that measures it, or empty if it is audited anyway."""
    texts: Annotated[list[ClaimText], Limits(min_length=3, max_length=3)]
    """The sentence by boldness; `{n}` is the claimed figure."""


@dataclass(frozen=True, kw_only=True)
class EndingSection(Section):
    """An ending; the first whose condition holds is taken."""

    id: Id
    """Its id."""
    title: Title
    """Its title."""
    when: Condition | None = None
    """When it is taken; only the last ending has none."""
    headline: Subject
    """What the paper prints."""
    texts: Annotated[list[Story], Limits(min_length=1, max_length=6)]
    """Paragraphs in the paper's voice."""
    leads: Annotated[list[Story], Limits(max_length=6)] = field(default_factory=list)
    """Other first paragraphs: each game draws one of these or the first of `texts`."""
