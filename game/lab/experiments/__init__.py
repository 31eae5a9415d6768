"""The experiments that must hold, by their numbers in `docs/model.md`."""
