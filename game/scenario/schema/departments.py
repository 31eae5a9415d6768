"""Departments and the people in them who have names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from game.scenario.schema.base import Id, Key, Line, Mood, Name, Paragraph, Said, Section, Share
from game.scenario.schema.limits import Limits, OneOrMore

Moods = Annotated[list[Mood], Limits(min_length=1, max_length=12), OneOrMore()]
"""Remarks of which none is made twice while another is left; one may stand without brackets."""


@dataclass(frozen=True, kw_only=True)
class MoodsSection(Section):
    """The head's remarks on the row, by work pressure, of at most 30 characters.

    Of a list another comes each month in which the mood is the same, in an order of each game's
    own; none comes again before all have.
    """

    slack: Moods
    """There is time to spare."""
    calm: Moods
    """An ordinary week."""
    high: Moods
    """Too much to do."""
    breaking: Moods
    """It cannot go on like this."""


Spoken = Annotated[list[Said], Limits(max_length=12)]
"""Lines of a call, any of which may be said."""


@dataclass(frozen=True, kw_only=True)
class CallsSection(Section):
    """What is said when the player calls the own support line about a slice of its work.

    What is left out is said in words that fit any company. Which line comes follows the true
    state; lines are short, as a telephone's are.
    """

    slice: Name
    """The slice of the department's work."""
    problems: Spoken = field(default_factory=list)
    """What the player rings about, in the first person."""
    right: Spoken = field(default_factory=list)
    """The right answer to any of these problems, from the assistant or a rested colleague; what is
    wrong and goes unnoticed sounds the same."""
    wrong: Spoken = field(default_factory=list)
    """The assistant's answer where it is wrong and sure of itself, and the player can tell."""
    known: Spoken = field(default_factory=list)
    """What the named person says who knows the slice, in their own voice."""


@dataclass(frozen=True, kw_only=True)
class DepartmentSection(Section):
    """A department and its economics."""

    id: Key
    """Its id, as conditions read it: `support`."""
    name: Name
    """Its name."""
    head: Name
    """Who speaks for it: name and office."""
    slices: Annotated[list[Name], Limits(min_length=5, max_length=5)]
    """Five kinds of work, the vendor's easiest first: AI takes them in this order.

    How easy each truly is, is drawn for every seed; two of them have always changed places."""
    moods: MoodsSection
    """Remarks on its row, under `slack`, `calm`, `high` and `breaking`: a text or a list each."""
    numbers: Annotated[dict[str, float], Limits(max_length=80)] = field(default_factory=dict)
    """Team parameters of the model, by name."""
    calls: Annotated[list[CallsSection], Limits(max_length=5)] = field(default_factory=list)
    """Words for calls of the own support line, a table for a slice.

    Only of the first department with `demand` above 0.5: that is whose line it is."""


@dataclass(frozen=True, kw_only=True)
class NotesSection(Section):
    """One short sentence each, as anyone could see it."""

    here: Line
    """On an ordinary day."""
    tired: Line
    """When the department is worn out."""
    listed: Line
    """When they are on this month's list."""
    laid_off: Line
    """After they were laid off."""
    resigned: Line
    """After they left by themselves."""
    missed: Line
    """When what they knew is missed."""
    back: Line
    """When they have come back."""
    declined: Line
    """When they were called and said no."""


@dataclass(frozen=True, kw_only=True)
class PersonSection(Section):
    """A named member of staff: one of the heads in the stock."""

    id: Id
    """Their id."""
    name: Name
    """Their name."""
    department: Key
    """Where they work."""
    role: Name
    """What they do, and how long."""
    life: Paragraph
    """A line or two."""
    knows: Paragraph
    """The thing only they know."""
    slice: Name
    """The slice of work they know best."""
    knowledge: Annotated[float, Limits(ge=0, le=0.15)] = 0.01
    """Share of the department's knowledge that leaves with them, 0-0.15."""
    quits: Annotated[float, Limits(ge=0, le=5)] = 1.0
    """Own factor on the quit rate."""
    returns: Share = 0.5
    """Chance that they come back when called, 0-1."""
    notes: NotesSection
    """How they are."""
