"""Mutation testing of `game/model/`: does a test notice when an equation is wrong? `make mutants`.

An own tool because the sample must be fixed and nobody's files may be touched: mutmut takes no
sample and rewrites the whole model at once, which the tests that read its source refuse; cosmic-ray
changes the files of the checkout while others work in it.
"""
