"""Which assumptions matter: `python -m game.lab.sensitivity docs`.

*factors* says what is varied and how far, *outcomes* what is looked at, *swings* varies one at a
time over its range, *effects* each one while all the others vary too, *ranking* puts them in order,
*table* and *tornado* show them, *document* writes them into `docs/`.
"""
