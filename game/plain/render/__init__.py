"""A desk as lines, one module a part; pure."""
