"""What is known in the runs: looks, the desks as strategies read them, what conditions see."""
