"""Whether a scenario's numbers tempt and forgive, as `check` tells its author."""
