"""Parameters of true quality."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityParameters:
    """What an answer is worth, by who gave it and in what state they were."""

    human_best: Num = parameter(
        "quality of a rested, skilled person with time", "share", (0.7, 1.0), "assumption",
        "customer-satisfaction surveys are about there",
    )  # fmt: skip
    standard_quality: Num = parameter(
        "quality lost per time per task saved", "ratio", (0.3, 0.9), "calibrated",
        "experiments 4 and 7; Oliva & Sterman 2001 for the form",
    )  # fmt: skip
    standard_worst: Num = parameter(
        "haste alone leaves at least this part of quality", "ratio", (0.0, 0.5), "assumption",
        "a bound",
    )  # fmt: skip
    skill_quality: Num = parameter(
        "quality lost per loss of skill in the mix of staff", "ratio", (0.1, 0.35), "calibrated",
        "experiment 7",
    )  # fmt: skip
    fatigue_quality: Num = parameter(
        "quality lost per point of fatigue above rest", "ratio", (0.1, 0.35), "calibrated",
        "experiment 10; survivors",
    )  # fmt: skip
    knowledge_quality: Num = parameter(
        "quality lost per loss of knowledge", "ratio", (0.15, 0.45), "calibrated",
        "experiment 7",
    )  # fmt: skip
    copilot_quality: Num = parameter(
        "quality gained with a learned copilot", "ratio", (-0.05, 0.1), "published", "bly-15"
    )
    wait_quality: Num = parameter(
        "rate at which quality decays with waiting", "a week", (0.0, 1.0), "assumption",
        "range .2-.5 tried",
    )  # fmt: skip
    escalated_quality: Num = parameter(
        "quality of an answer after an AI failure, relative to a first answer", "ratio",
        (0.7, 0.97), "calibrated", "experiment 4",
    )  # fmt: skip
    ai_quality: Num = parameter(
        "quality of a right AI answer, before `answer_loss`", "share", (0.7, 1.0), "assumption",
        "as good as a person's, faster",
    )  # fmt: skip
    silent_quality: Num = parameter(
        "quality of a wrong answer that nobody noticed", "share", (0.0, 0.5), "assumption",
        "politeness is worth something",
    )  # fmt: skip
    guarantee_relief: Num = parameter(
        "part of `answer_loss` that the promise of a human takes away", "share", (0.0, 1.0),
        "assumption", "prefer-human",
    )  # fmt: skip
    rookie_skill: Num = parameter(
        "a rookie's skill relative to an experienced person's", "ratio", (0.3, 1.0),
        "assumption", "above their output: they are slow rather than wrong",
    )  # fmt: skip
    gig_skill: Num = parameter(
        "a gig worker's skill relative to an experienced person's", "ratio", (0.2, 1.0),
        "assumption", "below a rookie's",
    )  # fmt: skip
