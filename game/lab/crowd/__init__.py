"""Games by everybody, thousands at once and watched: what came, what was answered, what broke."""
