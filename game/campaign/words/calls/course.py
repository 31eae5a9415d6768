"""The course of a call: who says what kind of thing, in which order."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month.staff import member
from game.campaign.state import GameState
from game.campaign.words.calls.pool import clock, lines
from game.campaign.words.calls.situation import Situation
from game.campaign.words.calls.voices import Voices


class Course:
    """One call on its way to the statistics."""

    def __init__(self, context: Context, state: GameState, one: Situation) -> None:
        """Begin it; nobody has said a word."""
        self.one, self._context, self._state = one, context, state
        self.says = Voices(context, state, one)
        self.pen = self.says.pen

    def run(self) -> tuple[str, ...]:
        """All of its lines, 6 to 14."""
        if self.one.greeted:
            self._machine()
        if self.one.machine in {"", "handed on"}:
            self._line()
        return tuple(self.pen.written)

    def _machine(self) -> None:
        self.says.assistant("greet")
        self.says.problem()
        if self.one.machine == "right":
            self._dealt_with("surprised")
        elif self.one.machine == "silent":
            self._dealt_with("pleased")
        elif self.one.machine:
            self._at_a_loss()
        else:
            self.says.assistant(f"pass_on{self._way}")

    @property
    def _way(self) -> str:
        """Which lines lead to a person: by a closed door one has to be told why it opens."""
        return "" if self._state.orders.door else "_closed"

    def _dealt_with(self, reaction: str) -> None:
        """An answer that sounds right: whether it is, one only finds out later."""
        self.says.assistant("checks")
        self.says.assistant("right")
        self.says.you(reaction)
        self.says.assistant("close")
        if self.one.machine == "silent":
            self.pen.days_later(self.pen.fresh(lines("names", "days"), "days"))
            self.says.you("later")
        self.says.report(self.one.machine)

    def _at_a_loss(self) -> None:
        self.says.assistant("wrong")
        if self.one.machine == "handed on":
            self.says.you("insist")
            self.says.assistant(f"transfer{self._way}")
            return
        self.says.you("object")
        self.says.assistant("loop")
        self.says.you("insist")
        self.says.assistant("stonewall")
        self.says.you("stuck")
        self.says.report("stonewalled")

    def _line(self) -> None:
        if self.one.unanswered:
            self._nobody()
            return
        self._hold()
        self._greeting()
        if self.one.greeted:
            self.says.you("again")
        else:
            self.says.problem()
        self._work()
        self.says.report(self._outcome())

    def _hold(self) -> None:
        told, minutes = clock(), self.one.minutes
        if minutes < told.music:
            self.says.queue("ring")
            self.pen.wait(minutes)
            return
        self.says.queue("music")
        self.pen.wait(minutes / 2)
        self.says.queue("long" if minutes >= told.long else "short")
        self.pen.wait(minutes / 4)
        if minutes >= told.long and not self.one.greeted:
            self.says.you("wait")
        self.pen.wait(minutes / 4)

    def _nobody(self) -> None:
        patience = clock().patience
        self.says.queue("music")
        self.pen.wait_until(patience * 0.4)
        self.says.queue("never")
        if self.one.greeted:
            self.says.you("wait")
        else:
            self.says.problem()
        self.pen.wait_until(patience * 0.8)
        self.says.queue("music")
        self.pen.wait_until(patience)
        self.says.you("hang_up")
        self.says.report("lost" if self.one.machine else "unanswered")

    def _greeting(self) -> None:
        kind: str = self.one.answerer
        if kind == "known":
            kind = self._known()
        elif kind == "colleague" and self.one.tired:
            kind = "colleague_tired"
        self.says.person(kind)

    def _known(self) -> str:
        """In what voice somebody with a name says who they are."""
        person = self.one.person
        if person and person.id in self._state.listed:
            return "known_listed"
        if person and member(self._context, self._state, person.id).state == "back":
            return "known_back"
        return "known_tired" if self.one.tired else "known"

    def _work(self) -> None:
        one = self.one
        if one.person and one.answerer != "known":
            left = member(self._context, self._state, one.person.id).left
            self.says.person("laid_off" if left == "laid off" else "resigned")
        self.says.person(*self._answer())
        if not one.solved:
            self.says.you("unsolved")
        else:
            self.says.you("rescued" if one.machine else "thanks")
        if one.answerer == "known" or (one.tired and not one.person):
            self.says.person(self._farewell())

    def _farewell(self) -> str:
        if self.one.tired:
            return "bye_tired"
        return "bye_idle" if self.one.minutes < clock().music else "bye"

    def _answer(self) -> tuple[str, tuple[str, ...]]:
        """What a person makes of it, and in which of the scenario's own words."""
        one = self.one
        if one.answerer == "known":
            return "known_work", self.says.own.known
        gig = one.answerer == "gig"
        if not one.solved:
            return "fail_gig" if gig else "fail", ()
        if gig or one.tired:
            return "solve_gig" if gig else "solve_tired", ()
        return "solve", self.says.own.right

    def _outcome(self) -> str:
        if self.one.machine:
            return "rescued" if self.one.solved else "lost"
        return "person" if self.one.solved else "open"
