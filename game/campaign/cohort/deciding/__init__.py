"""What strategies wish for in the runs, taken where it can be had: settings, deeds, focus."""
