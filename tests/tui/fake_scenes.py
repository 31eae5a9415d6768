"""Scenes of the fake desk: a composer with a few words, and a reversal not yet begun."""

from __future__ import annotations

from game.campaign.desk import Composer, Draft, Former, Public, Slot, Stretch, Turned, Turning

SLOTS = (
    Slot("verb", "verb", ("", "announced", "confirmed")),
    Slot("subject", "subject", ("AI assistant", "journey")),
    Slot("adverb", "adverb", ("boldly", "at scale")),
    Slot("participle", "doing what", ("unlocking", "delivering")),
    Slot("noun", "noun", ("co-created outcomes", "headroom")),
    Slot("whom", "for whom", ("all stakeholders", "those we serve")),
    Slot("quote", "you said", ("", "'We listened,' said the chief executive.")),
)


def draft(boldness: int, number: int) -> Draft:
    """A claim at some boldness."""
    grade = ("", "careful", "confident", "visionary")[boldness]
    return Draft(
        claim="work_of",
        topic="the work of …",
        boldness=boldness,
        grade=grade,
        action=f"press=work_of:{boldness}",
        sentence=f"our assistant does the work of {number}",
        bare=f"the work of {number}",
        known="it has not been measured",
        knew="unmeasured",
        gain="share price +3 %, board +4",
        mistaken="a mistake: board −6, brand −2",
        lie="a lie: board −12, brand −4",
        focus=1,
        available=True,
        reason="",
    )


COMPOSER = Composer(
    "Klarsten Pay", SLOTS, (draft(1, 400), draft(2, 700), draft(3, 900)), (1, 0, 0, 0, 0, 0, 1)
)

TURNING = Turning(
    begun=0,
    words="You should always be able to reach a person.",
    means=("You hire back to 75 % of those who served customers.", "It helps, slowly."),
    stretches=(Stretch("attention", "1 focus a month", 0, 6),),
    alumni="510 former staff could still be asked; fewer each month.",
    back=(),
    bill="",
    former=(
        Former("Inês Prado", "resigned in month 1", callable=True),
        Former("Rune Dahl", "works somewhere else now", callable=False),
    ),
    public=(
        Public(
            "start",
            "keep to the draft",
            "You should always be able to reach a person.",
            ("Moves nothing by itself.",),
        ),
        Public("own", "say ‘We were wrong’", "We were wrong.", ("Board −8, brand +10.",)),
    ),
)

BEGUN = Turning(
    begun=2,
    words=TURNING.words,
    means=TURNING.means,
    stretches=(
        Stretch("attention", "1 focus a month", 8, 6),
        Stretch("gig pool", "up to 20 % of staff", 0, 9),
    ),
    alumni="400 former staff could still be asked; fewer each month.",
    back=("Came back: 31. Laid off before you turned: 510.",),
    bill="A month costs 1 focus, $930k for gig workers.",
    former=(
        Former(
            "Inês Prado", "back since month 3", callable=False, line="asked for the good chair."
        ),
    ),
    months=(Turned(2, 11, 4, 20, 430, ()), Turned(3, 20, 9, 31, 400, ("Inês Prado",))),
    pool="Gig workers: 41 % of all who came.",
    promised="A human is promised, and a caller who insists reaches one.",
)
