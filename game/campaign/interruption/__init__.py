"""What cannot wait for the month's end: a dilemma that comes between two of its weeks."""
