"""What was decided, and what might have been: the months behind, for every face.

`taken` and `rewinding` list them; `alternatives` and `instead` say what else could have been
decided; `otherwise` draws both futures and `difference` words it; `hindsight` has what mattered.
"""
