"""What the schema cannot see: references, effects, conditions, endings, parameters."""
