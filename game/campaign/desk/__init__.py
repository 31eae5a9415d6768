"""The desk: all that the player sees and may do now, as one value.

Every face (screens, plain lines, JSON, a bot) draws a `Desk` and sends back an `Action`. Texts are
plain and untrusted: they come from scenarios and players and must never be read as markup. All
numbers a player may see are already formatted in `text` fields; `value` fields are for drawing.
No true value stands here in a ranked game except through a look.
"""

from game.campaign.desk.achieved import Achieved, AlbumLine
from game.campaign.desk.composer import Composer, Draft, Part, Slot
from game.campaign.desk.departments import DepartmentCard, Mood, SliceLine
from game.campaign.desk.desk import Desk, Phase
from game.campaign.desk.ending import Believed, Curve, Ending, Rival
from game.campaign.desk.figures import Figure, Standing
from game.campaign.desk.forecasts import Forecast, ForecastLine
from game.campaign.desk.inbox import Letter
from game.campaign.desk.ledger import ClaimLine
from game.campaign.desk.looked import LookLine
from game.campaign.desk.meeting import BoardQuestion, Director, Earlier, Meeting
from game.campaign.desk.offers import Offer, Option
from game.campaign.desk.people import PersonCard
from game.campaign.desk.turning import Former, Public, Stretch, Turned, Turning
from game.campaign.desk.weeks import WeekLine

__all__ = [
    "Achieved",
    "AlbumLine",
    "Believed",
    "BoardQuestion",
    "ClaimLine",
    "Composer",
    "Curve",
    "DepartmentCard",
    "Desk",
    "Director",
    "Draft",
    "Earlier",
    "Ending",
    "Figure",
    "Forecast",
    "ForecastLine",
    "Former",
    "Letter",
    "LookLine",
    "Meeting",
    "Mood",
    "Offer",
    "Option",
    "Part",
    "PersonCard",
    "Phase",
    "Public",
    "Rival",
    "SliceLine",
    "Slot",
    "Standing",
    "Stretch",
    "Turned",
    "Turning",
    "WeekLine",
]
