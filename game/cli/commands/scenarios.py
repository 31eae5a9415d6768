"""The scenarios there are, and what is wrong with each, if anything is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from game.cli.output import print_columns, print_json
from game.cli.parser import add_format
from game.scenario.diagnostics import Finding, InvalidScenarioError
from game.scenario.loading import ScenarioCard, load, shipped


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)


def run(options: Namespace) -> int:
    """List them; 1 if one of them cannot be played."""
    found = [(card, _findings(card)) for card in shipped()]
    if options.format == "json":
        print_json([_document(card, findings) for card, findings in found])
    else:
        print_columns([_row(card, findings) for card, findings in found])
    return 1 if any(findings for _, findings in found) else 0


def _findings(card: ScenarioCard) -> tuple[Finding, ...]:
    try:
        load(card.id)
    except InvalidScenarioError as error:
        return error.findings
    return ()


def _document(card: ScenarioCard, findings: tuple[Finding, ...]) -> dict[str, object]:
    return {
        "id": card.id,
        "title": card.title,
        "pitch": card.pitch,
        "length": card.length,
        "turn": card.turn,
        "findings": [asdict(finding) for finding in findings],
    }


def _row(card: ScenarioCard, findings: tuple[Finding, ...]) -> tuple[str, ...]:
    wrong = f" ({len(findings)} findings; the first: {findings[0]})" if findings else ""
    return card.id, card.title, f"{card.length} {card.turn}s", card.pitch + wrong
