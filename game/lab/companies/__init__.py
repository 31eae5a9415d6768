"""A company without letters or players: its weeks under a policy, with luck or without."""
