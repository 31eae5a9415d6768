"""One department's week: the sectors in their order."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.company import Team
from game.model.scene import Post, Scene
from game.model.sectors.capacity import Capacity, capacity
from game.model.sectors.copilots import Gain, gain, learning, novelty
from game.model.sectors.knowledge import knowledge
from game.model.sectors.pressure import Load, bear, standard
from game.model.sectors.quality import Quality, judge
from game.model.sectors.quits import Leaving, leave
from game.model.sectors.staffing import Staff, staff
from game.model.sectors.strain import Strain, strain
from game.model.sectors.work import Routing, repeats, route


@dataclass(frozen=True, slots=True)
class TeamWeek:
    """What happened in a department."""

    post: Post
    team: Team
    """Its stocks after the week."""
    work: Routing
    gain: Gain
    capacity: Capacity
    load: Load
    quality: Quality
    strain: Strain
    leaving: Leaving
    staff: Staff


def team_week(scene: Scene, post: Post) -> TeamWeek:
    """Run one department through the week."""
    work = route(scene, post)
    tools = gain(scene, post)
    able = capacity(scene, post, tools)
    load = bear(scene, post, work, able.normal)
    quality = judge(scene, post, work, load, able)
    felt = strain(scene, post, work.ai_share, load.pressure, tools)
    leaving = leave(scene, post, felt.morale, able.exhaustion, tools)
    people = staff(scene, post, leaving)
    team = Team(
        experienced=people.experienced,
        rookies=people.rookies,
        gig=people.gig,
        vacancies=people.vacancies,
        alumni=people.alumni,
        ai_share=work.ai_share,
        learning=learning(scene, post),
        knowledge=knowledge(scene, post, people.experienced, leaving.quits + leaving.laid_off),
        backlog=load.backlog,
        standard=standard(scene, post, load.time),
        fatigue=felt.fatigue,
        morale=felt.morale,
        repeats=repeats(scene, post, work),
        novelty=novelty(scene, post),
    )
    return TeamWeek(post, team, work, tools, able, load, quality, felt, leaving, people)
