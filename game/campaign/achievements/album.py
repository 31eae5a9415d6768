"""What one game has earned so far."""

from __future__ import annotations

from game.campaign.achievements.catalogue import Achievement, catalogue
from game.campaign.achievements.played import Played
from game.campaign.achievements.rules import is_earned
from game.campaign.desk.achieved import Achieved
from game.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Album:
    """A value: a decision that could not be kept leaves the one before it."""

    practice: bool = False
    """Practice knows everything, so it earns nothing."""
    found: tuple[Achievement, ...] = ()
    """All that the game has earned, in that order."""
    new: tuple[Achievement, ...] = ()
    """Those of the turn that was looked at last."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the new ones."""
        return tuple(achievement.id for achievement in self.new)

    def read(self) -> Album:
        """The same with nothing new, as when a game is opened in its middle."""
        return replace(self, new=())

    def after(self, played: Played) -> Album:
        """The album when a turn has closed, or the game is over; what is earned stays earned."""
        if self.practice:
            return self
        known = {achievement.id for achievement in self.found}
        rest = (rule for rule in catalogue() if rule.id not in known)
        new = tuple(rule for rule in rest if is_earned(rule, played))
        return replace(self, found=(*self.found, *new), new=new)


def as_achieved(achievements: tuple[Achievement, ...]) -> tuple[Achieved, ...]:
    """As the desk tells of them."""
    return tuple(Achieved(one.id, one.name, one.about) for one in achievements)
