"""The one question of a meeting, about what was claimed or is known, before what the board wants.

`conditions` says which can be asked of a state, `asking` which one is, `answering` what an answer
does, `scene` how it is told.
"""
