"""The screens' event loop comes without OpenSSL, which the rest of the process may still have."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
from game.cli.without_tls import load_event_loop
load_event_loop()
print("asyncio" in sys.modules, "_ssl" in sys.modules)
import ssl, asyncio
print(asyncio.new_event_loop().run_until_complete(asyncio.sleep(0, ssl.OPENSSL_VERSION_NUMBER > 0)))
"""


def test_the_event_loop_is_there_and_tls_only_for_whoever_asks() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True", "False", "True"]
