"""Parameters of knowledge and of learning copilots."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningParameters:
    """Knowledge that walks out, copilots that are learned or merely bought."""

    knowledge_start: Num = parameter(
        "knowledge before the burn-in", "points 0-1", (0.3, 1.0), "assumption", "settles anyway"
    )
    knowledge_built: Num = parameter(
        "knowledge that experienced people at work build", "a week", (0.0, 0.1), "assumption",
        "a year to relearn",
    )  # fmt: skip
    knowledge_left: Num = parameter(
        "knowledge that leaves with a leaver, relative to their share of staff", "ratio",
        (0.0, 1.0), "assumption", "the rest is written down or shared",
    )  # fmt: skip
    knowledge_decay: Num = parameter(
        "knowledge that goes out of date", "a week", (0.0, 0.02), "assumption", "a tenth a year"
    )
    cover_high: Num = parameter(
        "experienced staff beyond this multiple of the start build no more", "ratio", (1.0, 2.0),
        "assumption", "a bound",
    )  # fmt: skip
    learning_time: Num = parameter(
        "time to learn a copilot with training", "weeks", (6.0, 20.0), "calibrated",
        "experiment 11; bly-15: two to three months",
    )  # fmt: skip
    learning_untrained: Num = parameter(
        "part of a copilot that is learned without training", "share", (0.0, 1.0), "assumption",
        "upwork-77: 47 % have no idea how",
    )  # fmt: skip
    learning_trained: Num = parameter(
        "further part that training teaches", "share", (0.0, 1.0), "assumption", "the rest"
    )
    rookie_overhead: Num = parameter(
        "a rookie's copilot overhead relative to the experienced", "ratio", (0.0, 1.0),
        "assumption", "less to unlearn",
    )  # fmt: skip
    novelty_time: Num = parameter(
        "time in which the feeling of novelty fades", "weeks", (8.0, 78.0), "published",
        "novelty: back to the mean in a couple of years",
    )  # fmt: skip
