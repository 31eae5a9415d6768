"""A file that is not of the format's shape: pydantic's errors as problems, in words.

One for each mistake, with what to write instead: the value that was meant where that is plain.
"""

from game.scenario.shape.problems import schema_problems

__all__ = ["schema_problems"]
