"""What is told of a mistake: its code and place, whether it is silenced, and how often."""
