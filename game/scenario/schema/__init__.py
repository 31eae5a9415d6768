"""The scenario format as dataclasses: the only source of what a file may contain.

pydantic reads their annotations when a file has to be checked (`game.scenario.drafts`); nothing
here imports it, so that what has been checked before it was shipped opens without it.
"""
