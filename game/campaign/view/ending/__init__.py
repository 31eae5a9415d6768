"""The last screen: what the front page prints, by what it says.

`page` puts it together; `scores` has the totals, `remembered` what the paper quotes and what
stands beside the curves, `fates` what became of the people, `beliefs` what you had thought.
"""
