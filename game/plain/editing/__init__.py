"""The live editor without screens: in lines for people, in messages for programs.

A thread looks at the file while nobody types; what is typed waits until a save that came before it
has been told, so that nobody decides under rules that are no more.
"""

from game.plain.editing.lines import edit_in_lines
from game.plain.editing.messages import edit_in_messages

__all__ = ["edit_in_lines", "edit_in_messages"]
