"""How a game ends: the verdict, two unattended years, and par on the same luck."""
