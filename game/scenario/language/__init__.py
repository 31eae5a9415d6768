"""The small language of conditions: one line in, a checked and compiled `Condition` out."""
