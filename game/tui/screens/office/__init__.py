"""The office's pages: levers, looks, people, the press, the reversal."""
