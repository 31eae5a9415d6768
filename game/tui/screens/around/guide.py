"""What stands in help above the keys: how to play, and what each screen and its figures are."""

from __future__ import annotations

from game.campaign.words.wording import BAND

HOW = """\
Each month: read the inbox, decide, and press space. Every change of course costs focus, and \
focus is what you have least of; one point that you leave comes with you into the next month.

What you see is what you are told. » is reported by someone with an interest, ± was sampled, \
■ can be counted, ? has never been asked. Looks cost focus and money and arrive a month later.

▲ beside a figure is good news and ▼ bad news, whichever way the number went. \
▇ people · █ AI · ▒ gig workers. ● a letter waits for an answer.

Every decision is kept when you make it. u takes back the last one of this month, as far as the \
last look or answered letter: what you have been told cannot be untold. In practice, and when a \
game is over, b goes back to any month and begins a branch there."""

_LEVERS = (
    "Each change names its price in focus before you make it. Of a kind of work, CLAIM is how many "
    "in a hundred the vendor says the machine gets right, AI how much of it the machine does now, "
    "and TRUE what an audit has found."
)
_ENDS = (
    "How it ended. The axes run from 0 to 100, and 50 is as you began; the total is their mean, "
    "such that none makes up for another. Par is the best of the built-in strategies on your luck."
)
ABOUT = {
    "The desk": "What you are told about the company this month, and all that you can do about it. "
    "Up and down go to a line, and ? says of any line what its figures are.",
    "A letter": "A digit answers. What is left alone is answered for you when the month ends.",
    "Levers, looks, press, people": _LEVERS,
    "The forecasts": "The consultant draws straight lines; operations draws a fan. Both cost.",
    "Why": "What moved a figure, largest first. A ranked game knows no more than its reporters.",
    "What if": "The same game, on the same luck, with something changed.",
    "Both futures": "As it was, and otherwise; the band is what other luck would have made of it.",
    "The board": "It judges by what it can see. Confidence runs from 0 to 100; below 25 comes an "
    "ultimatum, and at zero you are out.",
    "The curtain": "What you were told, and what was so.",
    "The front page": _ENDS,
    "A new game": "A company, a difficulty, a seed: the same seed is the same luck.",
    "Today's game": "One scored try a day; the same company and luck for everybody.",
    "Past games": "● goes on, ○ is over. Nothing is lost by opening one.",
    "Back to a month": "A branch begins where you choose; the game it leaves stays as it is.",
}
"""What some of the screens are for, by the names they have in the list of keys."""

SPELT = {
    "help": "help: F1 everywhere, ? wherever it does not say why",
    "why": "why: what a line is, and what has moved it",
}
"""What the footer has one word for."""

UNLISTED = {
    "LooksScreen": (
        "Looks",
        (
            f"Ways of finding out how it is. {BAND} It grows by a point a month, and after six "
            "months the look is worth nothing."
        ),
    ),
    "PressScreen": (
        "The press office",
        (
            "A claim, said as boldly as you like, ■ to ■■■. The share price goes up by so many "
            "percent over weeks, the board over months; if it is checked, what is so counts."
        ),
    ),
    "SentScreen": (
        "A release that is out",
        "What went out, what may come of it, and what the ledger keeps of what you knew.",
    ),
    "LedgerScreen": (
        "The ledger",
        "What was said in public, what was known of it, and what became of it.",
    ),
    "ReversalScreen": ("The reversal", "Asking the humans to come back: what it means and costs."),
    "PeopleScreen": (
        "The people",
        "Those you know by name. ● here · ✗ on the list · ○ has left · ◆ came back · · is gone.",
    ),
    "UrgentScreen": (
        "What cannot wait",
        "It has come between two weeks. Those that are left run when you have answered.",
    ),
    "QuestionScreen": (
        "A question",
        "A guess, put away until the end. It binds you to nothing and costs nothing.",
    ),
    "BriefingScreen": ("The first day", "Who they are, what they do, and on what luck."),
    "RuleScreen": ("A rule", "What the simulation does, and on what that rests."),
}
"""Name and words of screens whose keys are so few that they have no list of their own."""
