"""Who judges in the runs: the press, which checks what was claimed, and the board."""
