"""Two forecasts of the same twelve months: straight lines, and the engine's own fan.

`taking` writes down what is believed when one is bought (part of the fold, cheap). The figures are
a pure function of that record: `consultant` extends lines, `operations` runs the model from the
`belief` that the record amounts to, and `drawing` keeps what was worked out. `grading` holds a
forecast against what the desk has shown since.
"""
