"""What conditions can come to over the ranges of their names."""
