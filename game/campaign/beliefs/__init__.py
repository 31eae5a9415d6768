"""The executive survey: what you believe of your company, beside what those in it would have said.

Asked at the beginning, in the middle and at the end, by letter; who does not answer has skipped it.
Nothing in it touches a rule or anybody's luck, and what staff would have said is told at the end.
"""
