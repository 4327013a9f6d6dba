"""Finds a Chromium or Chrome for the browser tests; installs Debian's where that is allowed.

Run by itself it prints where the browser is, or says in one line what to install.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The first is the same browser without windows: what takes a browser longest, to open a page of its own, takes it a third of the time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-site-isolation-trials",  # no process of its own for each site: a page that is left for another site comes sooner
    "--disable-quic",
    "--js-flags=--single-threaded",  # on two busy cores, helpers of the engine take more time than they save
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MISSING = "The browser tests need Chromium or Chrome: install it (Debian: sudo apt install chromium-headless-shell)."


def find() -> str | None:
    """The path of a browser on this machine, or None."""
    found = (shutil.which(name) for name in NAMES)
    return next((path for path in (*found, *MAC) if path and Path(path).exists()), None)


def install() -> None:
    """Installs Debian's, if this is Debian and nobody has to be asked."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["apt-get", "update"], ["apt-get", "install", "--yes", NAMES[0]]):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(None if find() else MISSING)
