"""`validate`: the bench on which experiments are done, what they measure, and their verdicts."""
