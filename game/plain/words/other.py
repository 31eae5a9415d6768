"""Other words for what can be typed: whatever a newcomer may call a thing, he gets it."""

from __future__ import annotations

from collections.abc import Mapping


def _table(rows: Mapping[str, str]) -> dict[str, str]:
    """``{"help": "? h"}`` as ``{"?": "help", "h": "help"}``; a comma parts what has blanks."""
    return {
        word.strip(): meant
        for meant, words in rows.items()
        for word in (words.split(",") if "," in words else words.split())
    }


LINES = _table(
    {
        "next": "next month, next turn, end month, end turn, end the month, end the turn, advance,"
        "proceed, continue, finish month, go on, nextmonth, next quarter, next week, end quarter",
        "back": "b, go back, cancel, escape, esc, up, return, close list, abort, ..",
        "undo": "take back, take it back, revert, undo last, z, oops, undo it",
        "help": "?, h, what can i do, what now, commands, what, how, man, /help, --help, -h,"
        "help me, ?help, usage, menu, actions, what do i do",
        "help words": "help all, all words, words all, help commands, keys",
        "levers all": "all levers, list levers, levers list",
        "whatif": "what if, what-if, if, what would have been",
        "front": "front page, newspaper, paper, score, result, results, ending, final score, page",
        "again": "new, new game, restart, play again, start again, retry, another, start over",
        "again same": "same, same again, same seed, again the same, same luck",
        "reversal": "bring them back, call them back, turn round, turn around, turnaround, rehire,"
        "reverse, humans back, humans wanted",
        "coach": "hint, hints, tip, tips, tutorial, advice",
    }
)
"""Whole lines."""

WORDS = _table(
    {
        "desk": "status dashboard overview home main refresh redraw show state view screen ls l",
        "letters": "inbox mail mails letter messages message read post emails email memo unread",
        "levers": "lever policies policy act decide controls manage change adjust budget",
        "looks": "investigate inspect examine measure find search research reports audit sample "
        "survey surveys audits",
        "forecasts": "predictions outlook consultants prediction future estimate",
        "press": "claims ledger release announcement pr publish claim media headlines",
        "people": "person employees employee who colleagues names humans workers everybody named",
        "figures": "figure numbers metrics kpis kpi report stats statistics data accounts finances "
        "money finance",
        "departments": "department teams team depts divisions dept units slices",
        "board": "meeting chair directors boardroom director",
        "why": "explain reason reasons cause",
        "decisive": "mattered matters decisions important",
        "whatif": "what-if otherwise",
        "rewind": "go-back timeline",
        "achievements": "badges trophies medals achievement awards",
        "rule": "rules equation equations formula source model parameter",
        "settings": "setting config preferences prefs configuration save colour",
    }
)
"""First words; what is typed behind them stays."""

LEVERS = _table(
    {
        "ai_share": "ai automate automation machine machines share bot bots robots deploy",
        "review": "reviews oversight reviewing check checks reviewer",
        "copilots": "copilot tools tool assistants licences licenses",
        "headcount": "hire hiring recruit heads staffing headcounts employ jobs hires",
        "layoff": "fire firing layoffs lay-off lay-offs sack redundancies redundancy dismiss cut "
        "cuts axe downsize severance terminate firings",
        "freeze": "hiring-freeze frozen unfreeze",
        "training": "train teach courses learning trainings",
        "programme": "program improvement quality-programme",
        "announce": "memo ai-first",
        "gig": "gigs freelancers contractors temps gig-pool agency freelancer",
        "pay": "salary salaries wages wage raise raises payroll",
        "vendor": "tier vendors supplier contract upgrade provider",
        "gains": "bonus share-gains bonuses profit-sharing dividend",
        "all_hands": "all-hands allhands townhall town-hall speech address speak talk",
        "door": "handover hotline human-door phone phones",
        "guarantee": "promise always-human guaranteed",
    }
)
"""What a lever's key ends with, by everyday words."""

ANSWERS = _table(
    {
        "accept": "yes y ok okay agree agreed sure fine accepted deal",
        "refuse": "no n reject decline never refused nope disagree",
        "counter": "try promise half maybe offer negotiate bargain compromise",
    }
)
"""Of the board's wish, while no director's question comes before it."""

FIGURES = _table(
    {
        "burnout": "morale stress tired tiredness fatigue exhaustion",
        "headcount": "staff size staffing",
        "silent": "errors failures mistakes silent-failures",
        "quality": "satisfaction answers service",
        "customers": "clients users customer",
        "brand": "reputation image trust",
        "cash": "money bank funds",
        "profit": "margin earnings income",
        "revenue": "sales turnover",
        "productivity": "output efficiency",
        "board": "confidence",
    }
)
"""Figures by everyday words, behind why."""

PRESSURE = frozenset({"pressure", "work pressure", "workload", "work", "load", "mood"})
"""What stands with the departments as words, behind why."""

TOLD = {
    "hello": "Good morning. Type help for what can be typed.",
    "hi": "Good morning. Type help for what can be typed.",
    "hey": "Good morning. Type help for what can be typed.",
    "done": "next ends the month; quit leaves, and everything is kept.",
    "end": "next ends the month; quit leaves, and everything is kept.",
    "skip": "What you leave alone is answered for you: next ends the month.",
    "pass": "What you leave alone is answered for you: next ends the month.",
    "ignore": "What you leave alone is answered for you: next ends the month.",
    "wait": "Time passes when you type next, a month at once.",
    "n": "Did you mean next? It ends the month, and is typed in full.",
    "go": "Did you mean next? It ends the month.",
    "start": "The game is running: next ends the month, levers act, letters are read.",
    "play": "The game is running: next ends the month, levers act, letters are read.",
    "load": "Type quit, then humans-wanted games: they are listed and resumed there.",
    "resume": "Type quit, then humans-wanted games: they are listed and resumed there.",
    "options": "Your stock options stand with the date, at the top of what desk prints; what can "
    "be set stands under levers.",
    "focus": "Focus is your attention for a month: what costs some says so before you decide it. "
    "It comes back each month.",
    "goal": "Three years, a score from the company's value, its customers, its people and trust; "
    "the board may dismiss you before.",
    "callback": "Nobody has left whom you could call back; people names your staff.",
    "retract": "There is no claim to take back; press prints the claims ledger.",
    "seed": "The seed is the luck of this game; it stands at the top of what desk prints.",
}
"""Words that mean no one thing here: a line on what does."""
