#!/bin/sh
# Writes the locks: dev.lock first, then play.lock with the same versions. Hashed, for every platform.
set -eu
compile() {
    # No index of the machine that ran this may stand in a lock.
    uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-config \
        --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" "$@"
}
compile --upgrade --extra dev pyproject.toml --output-file requirements/dev.lock
compile --constraint requirements/dev.lock pyproject.toml --output-file requirements/play.lock
