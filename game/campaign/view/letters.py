"""The inbox: this month's letters with their texts, answers and what came of them."""

from __future__ import annotations

from functools import cache

from game import places
from game.campaign import claims, focus
from game.campaign.context import Context
from game.campaign.desk import Letter, Option
from game.campaign.desk.inbox import LetterKind
from game.campaign.letters.answers import key_of
from game.campaign.letters.replies import MARK, heading
from game.campaign.letters.texts import text_of
from game.campaign.registry.offers import shortage
from game.campaign.state import GameState, Mail
from game.campaign.view.survey import survey_letter
from game.campaign.words.transcript import LINE
from game.campaign.words.wording import dollars
from game.frozen import dataclass
from game.scenario.rules import Choice, Event, Say

REACH = 10_000.0
"""Customers for each one who touches a post."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A cited fact: what really happened somewhere."""

    id: str
    text: str
    source: str
    link: str


@cache
def facts() -> dict[str, Fact]:
    """All cited facts by id, read once."""
    import tomli

    table = tomli.loads((places.assets() / "facts.toml").read_text(encoding="utf-8"))
    return {
        row["id"]: Fact(row["id"], row["text"], row["source"], row["link"])
        for row in table["facts"]
    }


def cite(identity: str) -> str:
    """A fact as one line with its source."""
    fact = facts()[identity]
    return f"{fact.text} ({fact.source})"


def letters(context: Context, state: GameState) -> tuple[Letter, ...]:
    """This month's letters, open dilemmas first; and what could not wait for the last one's end.

    Its answer closed that month: what came of it is read in this one.
    """
    month = [mail for mail in state.mail if _lies_there(context, state, mail)]
    drawn = [*(_letter(context, state, mail) for mail in month), *survey_letter(context, state)]
    return tuple(sorted(drawn, key=lambda letter: not letter.options))


def _lies_there(context: Context, state: GameState, mail: Mail) -> bool:
    last = mail.month == state.month - 1 and mail.event in context.interrupting
    return last or mail.month == state.month


def _letter(context: Context, state: GameState, mail: Mail) -> Letter:
    if mail.event == LINE:
        return _transcript(context, mail)
    if mail.event.startswith(MARK):
        return _reply(context, mail)
    event = context.events[mail.event]
    chosen = next((choice for choice in event.choices if choice.id == mail.choice), None)
    key = key_of(mail.event, mail.occurrence)
    answered = bool(mail.choice) or not event.choices
    return Letter(
        id=key,
        kind=event.kind,
        sender=fill(context, state, event.sender),
        subject=fill(context, state, event.subject),
        body=fill(context, state, text_of(context, event, mail.occurrence)),
        month=mail.month,
        options=() if chosen else _options(context, state, key, event),
        answer=fill(context, state, chosen.label) if chosen else "",
        reply=_came_of(context, state, mail, chosen) if chosen else "",
        cites=_cites(context, state, mail) if answered else (),
        reactions=reactions(context, state, mail) if event.kind == "post" else (),
    )


def _came_of(context: Context, state: GameState, mail: Mail, chosen: Choice) -> str:
    """What is written back, and what the answer has put into the claims ledger besides."""
    said = {effect.claim for effect in chosen.effects if isinstance(effect, Say)}
    entries = [one for one in state.claims if one.kind in said and one.month == mail.month]
    out = " and ".join(dict.fromkeys(claims.spell(context, one) for one in entries))
    also = f"It went out as a press release, and stands in the claims ledger: {out}." if out else ""
    return f"{fill(context, state, chosen.reply)} {also}".strip()


def _cites(context: Context, state: GameState, mail: Mail) -> tuple[str, ...]:
    """What really happened, told by the first letter that rests on it and by no other."""
    earlier = state.mail[: state.mail.index(mail)]
    told = {fact for one in earlier for fact in _facts(context, one)}
    return tuple(cite(fact) for fact in _facts(context, mail) if fact not in told)


def _facts(context: Context, mail: Mail) -> tuple[str, ...]:
    event = context.events.get(mail.event)
    return event.facts if event else ()


def reactions(context: Context, state: GameState, mail: Mail) -> tuple[tuple[str, int], ...]:
    """What a post has set off: the loved are liked, the others shared; luck says how widely."""
    # as things stood when it came: what could not wait is read again a month later
    record = state.history[min(mail.month, len(state.history)) - 1]
    customers = record.true[context.names.index["customers_count"]]
    brand = record.shown[_place(context, "brand")] or 0.0
    reach = customers / REACH * (0.2 + context.luck.uniform(f"cosmetic:{mail.event}", mail.month))
    return (("likes", round(reach * brand)), ("shares", round(reach * (1.0 - brand))))


def _place(context: Context, figure: str) -> int:
    return [reporter.id for reporter in context.reporters].index(figure)


def _transcript(context: Context, mail: Mail) -> Letter:
    sender = f"{context.scenario.opening.company}, customer line"
    identity = key_of("line", mail.occurrence)
    return _told(identity, "transcript", (sender, "You called your own support line"), mail)


def _reply(context: Context, mail: Mail) -> Letter:
    identity = key_of(mail.event.removeprefix("~"), mail.occurrence)
    return _told(identity, "mail", heading(context, mail), mail)


def _told(identity: str, kind: LetterKind, head: tuple[str, str], mail: Mail) -> Letter:
    """A letter that asks nothing and rests on no fact; `head` is its sender and subject."""
    return Letter(
        id=identity,
        kind=kind,
        sender=head[0],
        subject=head[1],
        body=mail.body,
        month=mail.month,
        options=(),
        answer="",
        reply="",
        cites=(),
    )


def _options(context: Context, state: GameState, key: str, event: Event) -> tuple[Option, ...]:
    left = focus.left(context, state)
    return tuple(_option(context, state, key, choice, left) for choice in event.choices)


def _option(context: Context, state: GameState, key: str, choice: Choice, left: int) -> Option:
    reason = shortage(choice.focus, left)
    return Option(
        action=f"{key}={choice.id}",
        label=fill(context, state, choice.label),
        focus=choice.focus,
        money=dollars(choice.money) if choice.money else "",
        hint=choice.hint,
        current=False,
        available=not reason,
        reason=reason,
        default=choice.default,
    )


def fill(context: Context, state: GameState, text: str) -> str:
    """A scenario's text with its placeholders filled in; nothing else is interpreted."""
    opening = context.scenario.opening
    for name, value in (
        ("{company}", opening.company),
        ("{paper}", opening.paper),
        ("{vendor}", opening.vendor),
        ("{month}", str(state.month)),
    ):
        text = text.replace(name, value)
    return text
