"""Setting a lever: a step at a time, or a typed number."""
