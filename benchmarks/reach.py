"""Wait for a text in a terminal, leave with ctrl+q: `python -m benchmarks.reach TEXT COMMAND…`."""

from __future__ import annotations

import os
import sys

from benchmarks.terminal import Terminal, TooSlow


def main() -> int:
    """0 when the text came and the command ended well, else 1 with the screen as it was."""
    wanted, *command = sys.argv[1:]
    with Terminal(command, os.environ) as terminal:
        try:
            seconds = terminal.wait_for(wanted, limit=120) - terminal.started
            terminal.settle()
            print(terminal.screen.text().rstrip())
            terminal.send("\x11")
            status = terminal.wait_for_end()
        except TooSlow as slow:
            print(slow, file=sys.stderr)
            return 1
    print(f"'{wanted}' on screen after {seconds:.2f} s; left with status {status}")
    return min(status, 1)


if __name__ == "__main__":
    raise SystemExit(main())
