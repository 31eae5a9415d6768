"""The workshop: a game that goes on while its scenario is being written.

What the author has decided is carried over to every saved text; what a save has done to the game is
told. Decisions that a text makes impossible are set aside, not forgotten: the next text that allows
them has them again. The games are practice.
"""

from game.campaign.workshop.beginning import Wish
from game.campaign.workshop.bench import Workshop
from game.campaign.workshop.rehearsal import Rehearsal
from game.campaign.workshop.saved import Saved
from game.campaign.workshop.shortly import shortly
from game.campaign.workshop.telling import Said, told

__all__ = ["Rehearsal", "Said", "Saved", "Wish", "Workshop", "shortly", "told"]
