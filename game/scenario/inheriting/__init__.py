"""What a scenario has from those that it extends, and how both become one document."""
