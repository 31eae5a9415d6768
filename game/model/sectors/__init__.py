"""The sectors: what work, people, customers, names, money and the board do in a week.

One module for each; `game.model.week` and `game.model.team_week` put them in order.
"""
