#!/bin/sh
# Makes an environment with the versions of a lock and the game, and leaves the stamp that the Makefile asks for:
#     sh requirements/install.sh play|dev [ENVIRONMENT [WHEEL]]
# Without a wheel the game is installed as it stands here, editable. uv does it when it is there, else pip.
# PYTHON=… chooses the interpreter.
set -eu
kind=$1
environment=${2:-.venv}
wheel=${3:-}
python=$environment/bin/python

say() { echo "humans-wanted: $*" >&2; }

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    # The user's own default first; then the newest. A name on the PATH may be a shim of nothing, so run it.
    for candidate in ${PYTHON:-} python3 python python3.14 python3.13 python3.12 python3.11; do
        if new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    say "needs Python 3.11 or later, and found none; install it, or name it with PYTHON=/path/to/python3"
    exit 1
}

in_environment() {
    "$1" -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' >/dev/null 2>&1
}

usable() {
    [ -x "$python" ] && new_enough "$python" && in_environment "$python" || return 1
    # An environment that uv made has no pip; one that a missing ensurepip left half-made neither.
    [ -n "$uv" ] || "$python" -m pip --version >/dev/null 2>&1
}

make_environment() {
    found=$(find_python)
    rm -rf "$environment"
    if [ -n "$uv" ]; then
        uv venv --quiet --no-project --python "$(command -v "$found")" "$environment"
    elif ! "$found" -m venv "$environment" >/dev/null 2>&1; then
        rm -rf "$environment"
        say "$found cannot make a virtual environment; install its venv package (Debian: python3-venv) or uv"
        exit 1
    fi
}

install() {
    if [ -n "$uv" ]; then
        uv pip install --quiet --python "$python" "$@"
    else
        "$python" -m pip install --quiet --disable-pip-version-check "$@"
    fi
}

uv=$(command -v uv || true)
# Neither tool may reach for an environment or an interpreter of somebody else's.
unset VIRTUAL_ENV
export UV_PYTHON_DOWNLOADS=never

usable || make_environment
install --require-hashes -r "requirements/$kind.lock"
if [ -n "$wheel" ]; then
    install --no-deps "$wheel"
else
    install --no-deps -e .
fi
touch "$environment/$kind.ready"
