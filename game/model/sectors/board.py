"""The board's confidence, which follows what it sees, and what investors pay."""

from __future__ import annotations

from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import Num
from game.model.scene import Scene
from game.model.sectors.customers import Demand
from game.model.sectors.finance import Books
from game.model.sectors.reputation import Name


def confidence(scene: Scene, demand: Demand, name: Name, books: Books) -> Num:
    """The board's confidence after the week, 0-1."""
    xp, p = scene.xp, scene.parameters.board
    gained = xp.clip(books.margin - scene.reference.margin, -p.margin_worst, p.margin_best)
    behind = xp.maximum(scene.peers - scene.ai_share, 0.0)
    worry = xp.maximum(p.brand_line - name.brand, 0.0)
    return scene.ledger.follow(
        "board",
        scene.company.board,
        (p.board_time, p.board_time),
        (p.board_worst, 1.0),
        ("board.rest", p.board_rest),
        ("board.margin", p.board_margin * gained),
        ("board.growth", p.board_growth * demand.growth),
        ("board.peers", -p.board_peers * behind * scene.hype),
        ("board.claims", p.board_claims * name.claims * scene.hype),
        ("board.brand", -p.board_brand * worry),
        ("board.mood", scene.weather.board),
    )


def enterprise_value(scene: Scene, demand: Demand, name: Name, books: Books) -> Num:
    """What investors would pay, $: a multiple of revenue, cash, and some years of profit."""
    xp, p = scene.xp, scene.parameters.value
    yearly = scene.parameters.finance.revenue_per_customer
    hope = scene.hype * (scene.ai_share + p.value_claims * name.claims)
    known = name.brand - scene.parameters.reputation.brand_start
    multiple = p.value_base + p.value_growth * demand.growth
    multiple = multiple + p.value_hype * hope + p.value_brand * known
    base = demand.customers * yearly * xp.maximum(multiple, p.value_low)
    start = scene.parameters.customers.customers * yearly / WEEKS_A_YEAR
    bound = p.profit_bound * start
    profit = xp.clip(books.operating, -bound, bound) * WEEKS_A_YEAR
    return base + books.cash + profit * p.profit_years
