"""`python -m game` is `humans-wanted`."""

from game.cli.main import run

if __name__ == "__main__":
    raise SystemExit(run())
