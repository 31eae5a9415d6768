"""Files as they stand on the disk: found, read with the place of every value, and watched."""
