"""The same journal under two texts, compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.campaign.hindsight.playing import outcome
from game.campaign.letters.answers import key_of
from game.campaign.view.letters import fill
from game.campaign.view.looking_back.otherwise import FIGURES
from game.campaign.workshop.carrying import Carried, Open
from game.campaign.workshop.effect import Course, Effect, LetterShift, Shift
from game.scenario.comparison import FileChange, differences

_ENDED = {"curtain", "over"}
_WAITING = {
    "interrupted": "something cannot wait",
    "board": "the board waits",
    "prediction": "the first question",
}


def compared(before: Carried, after: Carried) -> Effect:
    """What has become of a game; endings' names are `ended`'s, who may wait for them."""
    was, now = before.session, after.session
    known = {one.place for one in before.aside}
    aside = {one.place for one in after.aside}
    back = known & set(after.applied)
    changes = differences(was.scenario.text, now.scenario.text)
    letters = tuple(_letters(was, now))
    return Effect(
        file=changes,
        aside=tuple(one for one in after.aside if one.place not in known),
        taken_up=tuple(one.text for one in before.aside if one.place in back),
        still_aside=len(known & aside),
        beyond=after.beyond,
        place=_place(was, now),
        first=_first(was, now),
        shown=tuple(_shown(was, now)),
        courses=tuple(_courses(was, now)),
        letters=letters,
        stayed=tuple(_stayed(changes, letters, now)),
        ending=tuple(_score(was, now)),
    )


def _place(was: Open, now: Open) -> Shift | None:
    before, after = _where(was), _where(now)
    return None if before == after else Shift("The game", before, after)


def _where(session: Open) -> str:
    state = session.state
    ended = "the curtain" if state.stage in _ENDED else ""
    waiting = _WAITING.get(state.stage, "")
    length = session.scenario.pace.length
    return f"month {min(state.month, length)} of {length}" + "".join(
        f", {one}" for one in (ended, waiting) if one
    )


def _first(was: Open, now: Open) -> int:
    """The first month whose record differs, or one of whose letters came otherwise."""
    ours, theirs = was.context.names.index, now.context.names.index
    both = [(place, theirs[name]) for name, place in ours.items() if name in theirs]
    months = zip(was.state.history, now.state.history, strict=False)
    found = [
        after.month
        for before, after in months
        if any(before.true[one] != after.true[other] for one, other in both)
    ]
    letters = [min(month for month in (one.was, one.now) if month) for one in _letters(was, now)]
    return min([max(found[0], 1), *letters] if found else letters, default=0)


def _shown(was: Open, now: Open) -> Iterator[Shift]:
    """The figures as the desk has them, while both games go on."""
    if {was.state.stage, now.state.stage} & _ENDED:
        return
    before = {one.id: one for one in was.desk().figures}
    for figure in now.desk().figures:
        old = before.get(figure.id)
        texts = (f"{old.text} {old.band}".strip() if old else "–", f"{figure.text} {figure.band}")
        if texts[0] != texts[1].strip():
            yield Shift(figure.name, texts[0], texts[1].strip())


def _courses(was: Open, now: Open) -> Iterator[Course]:
    ours, theirs = was.context.names.index, now.context.names.index
    for _, name, title, unit, scale in FIGURES:
        before = tuple(month.true[ours[name]] * scale for month in was.state.history)
        after = tuple(month.true[theirs[name]] * scale for month in now.state.history)
        if before != after:
            yield Course(title, unit, before, after)


def _letters(was: Open, now: Open) -> Iterator[LetterShift]:
    before, after = _mail(was), _mail(now)
    keys = dict.fromkeys([*before, *after])
    found = [
        LetterShift(
            key,
            (after.get(key) or before[key])[1],
            before.get(key, (0, ""))[0],
            after.get(key, (0, ""))[0],
            "" if key in after else "; ".join(now.why_absent(key.partition("#")[0])),
        )
        for key in keys
    ]
    moved = [one for one in found if one.was != one.now]
    yield from sorted(moved, key=lambda one: one.now or one.was)


_MOST_ASKED = 4
"""Letters that are asked why they have not come: some 5 ms each."""
_COMING = ("chance", "when", "started", "once", "cooldown", "arc", "interrupts", "person")
"""What decides when a letter comes."""


def _stayed(
    changes: Sequence[FileChange], letters: Sequence[LetterShift], now: Open
) -> Iterator[str]:
    """Letters that were to come otherwise, and do not."""
    moved = {one.key.partition("#")[0] for one in letters}
    meant = dict.fromkeys(
        one.id
        for one in changes
        if one.section == "events" and one.kind == "changed" and one.field in _COMING
    )
    for event in [one for one in meant if one not in moved][:_MOST_ASKED]:
        yield f"{event} as before: {'; '.join(now.why_absent(event))}"


def _mail(session: Open) -> dict[str, tuple[int, str]]:
    """The scenario's letters so far: month and subject, by key."""
    context, events = session.context, session.context.events
    return {
        key_of(mail.event, mail.occurrence): (
            mail.month,
            fill(context, session.state, events[mail.event].subject),
        )
        for mail in session.state.mail
        if mail.event in events
    }


def _score(was: Open, now: Open) -> Iterator[Shift]:
    """The score at the curtain, without what comes after it."""
    texts = [
        f"{outcome(one.context, one.state).total:.1f}" if one.state.stage in _ENDED else "–"
        for one in (was, now)
    ]
    if texts[0] != texts[1]:
        yield Shift("Score at the last month", *texts)


def ended(before: Carried, after: Carried) -> tuple[Shift, ...]:
    """How it ended, where both are over; two seconds for a new text: all strategies play it."""
    was, now = before.session.desk().ending, after.session.desk().ending
    if was is None or now is None:
        return ()
    lines = [
        ("Ending", was.title, now.title),
        ("Score", str(was.total), str(now.total)),
        ("Par", str(was.par), str(now.par)),
        *(
            (name, str(old), str(new))
            for (name, old), (_, new) in zip(was.axes, now.axes, strict=True)
        ),
    ]
    return tuple(Shift(name.capitalize(), old, new) for name, old, new in lines if old != new)
