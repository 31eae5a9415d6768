"""From a checked draft to the frozen rules."""
