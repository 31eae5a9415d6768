"""A session: one game in hand, what every face holds. Decisions are durable when `act` returns."""

from game.campaign.session.beginning import new_session
from game.campaign.session.keeping import Saving
from game.campaign.session.session import Session

__all__ = ["Saving", "Session", "new_session"]
