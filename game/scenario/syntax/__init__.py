"""What keeps a file from being TOML, in an author's words: where it is, and what to write instead.

tomli says where it stopped and what it expected. Here the text around that place is looked at
again, because what is wrong is more often a habit (15,000,000; a quote too few) than a grammar.
"""

from game.scenario.syntax.explaining import explained

__all__ = ["explained"]
