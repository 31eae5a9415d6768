"""Fitting the parameters to the experiments: `humans-wanted calibrate`.

*space* says what may move and how far, *pull* what it costs to leave what is published, *targets*
how far a figure is from what an experiment must show, *trials* tries candidates by the hundred in
one array run, *search* drives SciPy's optimisers over them, *thrift* puts back what has moved for
nothing, *found* is what comes out, *told* and *written* say it.
"""
