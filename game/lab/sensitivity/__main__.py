"""``python -m game.lab.sensitivity docs`` renews the sensitivity part of ``docs/model.md``."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Do it for the folder that is named."""
    from game.lab.companies.subject import open_subject
    from game.lab.sensitivity.document import write
    from game.lab.sensitivity.ranking import study

    subject = open_subject()
    write(study(subject), subject, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
