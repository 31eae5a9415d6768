"""The last screen: what the front page prints, by what it says.

`page` puts it together; `scores` has the totals, `remembered` what the paper quotes and what
stands beside the curves, `fates` what became of the people, `beliefs` what you had thought,
`curves` what was told and what was so, `apart` where both were furthest apart, `truths` the true
figures of the last desk, `first_month` where the best strategy went another way, `achieved` what
has been earned.
"""
