"""Your own support line: what is true of a call, and how it goes.

`situation` draws one call from the true state, `course` lets it run its length, `voices` are those
who speak, and `pen` writes it down and says nothing twice that it can say otherwise. The words are
in `assets/calls.toml` and, for a slice of the work, in the scenario. No rule reads any of it.
"""
