"""Whole games through a face, from the title to the ending and back: ``python -m tests.walks``.

Each takes minutes, so the suite walks some months and `make walks` all of them.
"""
