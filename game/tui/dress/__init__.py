"""Letters in their own dress: how each kind of text is set, in any width.

A dress is a function from a letter and a width in cells to lines. It draws with frames, gutters and
words, so that a kind is told at a glance without any colour, and shows all that the letter says.
"""
