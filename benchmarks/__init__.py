"""What the game costs a player, measured on this machine: `make bench`."""
