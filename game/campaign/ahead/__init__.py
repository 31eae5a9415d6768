"""What an idle month has before it: the nearest date and the nearest danger that may be known.

`near` says what such a thing is, `board` and `dates` what is waiting, `dangers` what may go wrong
by the figures that are reported, `telling` which of them is told. No rule reads any of it.
"""
