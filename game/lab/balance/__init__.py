"""Balance: what the built-in strategies come to, against what a scenario's author wants of them."""
