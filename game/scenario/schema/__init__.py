"""The scenario format as pydantic models: the only source of what a file may contain.

Imported only when a scenario is opened; `game.scenario.compilation` drops the objects again.
"""
