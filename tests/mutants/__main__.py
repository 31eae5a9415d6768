"""`make mutants`: how many of a fixed sample of mutants of the model the tests notice.

Exits 0 if enough were noticed, 1 if not, 2 if the tests fail without any mutant.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.mutants.mutations import Mutant, mutants
from tests.mutants.trial import PATIENCE, Trial, copied, run_tests, tried

ROOT = Path(__file__).parents[2]
MODEL = "game/model"
TEXT = {"equations.py", "rules.py"}
"""Words about the rules: no equation reads them."""
SAMPLE, ENOUGH = 200, 0.85


def sample(root: Path, size: int, only: Sequence[str] = ()) -> list[Mutant]:
    """The first `size` mutants of the model's equations, by their rank."""
    rooms = (root / MODEL, root / MODEL / "sectors")
    files = sorted(path for room in rooms for path in room.glob("*.py") if path.name not in TEXT)
    found: Iterator[Mutant] = (
        mutant
        for path in files
        if not only or path.stem in only
        for mutant in mutants(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    )
    return sorted(found, key=lambda mutant: mutant.rank)[:size]


def described(mutant: Mutant) -> str:
    """Where it is and what it says."""
    return f"{mutant.file}:{mutant.line}: {mutant.kind}: {mutant.before} → {mutant.after}"


def report(trials: list[tuple[Mutant, Trial]]) -> int:
    """Print the survivors and the score by file."""
    files = Counter(mutant.file for mutant, _ in trials)
    noticed = Counter(mutant.file for mutant, trial in trials if trial.noticed)
    print()
    for mutant, _ in (pair for pair in trials if not pair[1].noticed):
        print(f"survived  {described(mutant)}")
    print()
    for file in sorted(files):
        print(f"{noticed[file]:4} of {files[file]:3}  {file}")
    score = noticed.total() / files.total()
    verdict = "holds" if score >= ENOUGH else "fails"
    print(f"{noticed.total():4} of {files.total():3}  {score:.1%}, wanted {ENOUGH:.0%}: {verdict}")
    return 0 if score >= ENOUGH else 1


def main(arguments: Sequence[str]) -> int:
    """Try the sample."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("only", nargs="*", help="modules of the model: work, quits; all if none")
    parser.add_argument("--sample", type=int, default=SAMPLE, help=f"how many; {SAMPLE}")
    parser.add_argument("--list", action="store_true", help="name them and try none")
    asked = parser.parse_args(arguments)
    chosen = sample(ROOT, asked.sample, asked.only)
    if asked.list:
        print(*map(described, chosen), sep="\n")
        return 0
    with copied(ROOT) as copy:
        return _try_all(copy, chosen)


def _try_all(copy: Path, chosen: list[Mutant]) -> int:
    untouched = run_tests(copy, limit=600.0, module="numbers")
    if untouched.noticed:
        print(f"the tests fail without any mutant:\n{untouched.told}", file=sys.stderr)
        return 2
    limit = PATIENCE * untouched.seconds + 5.0
    trials = []
    for number, mutant in enumerate(chosen, 1):
        trial = tried(copy, mutant, limit)
        trials.append((mutant, trial))
        told = f"{trial.verdict:9}{trial.seconds:5.1f} s  {described(mutant)}"
        print(f"{number:4}/{len(chosen)} {told}", flush=True)
    return report(trials)


if __name__ == "__main__":
    # What no mutant touches is imported once, before the forks.
    for tool in ("hypothesis", "mpmath", "numpy", "pydantic", "pytest", "tomli", "tomllib"):
        __import__(tool)
    raise SystemExit(main(sys.argv[1:]))
