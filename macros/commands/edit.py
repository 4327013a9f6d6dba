"""Open the workbench: forms in a browser over the same files, beside a preview of the site."""

import argparse
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

from macros.building.staging import kept_at
from macros.library import load, today
from macros.library.machine import MachineFault
from macros.workbench import config, hosted, mending, server
from macros.workbench.bridge import Bridge
from macros.workbench.watch import Watch

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")
_CMS = Path("node_modules", "decap-cms", "dist")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--hosted", type=Path, metavar="FOLDER", help="write the forms for a repository at GitHub into a folder, and end")
    parser.add_argument("--repository", default="OWNER/NAME", help="with --hosted: the repository that gets the pull requests")
    parser.add_argument("--mend", metavar="COMMIT", help="give back their comments to files that the forms at GitHub wrote since, and end")
    parser.add_argument("--no-preview", action="store_true", help="the forms alone, without the site beside them")


def run(root: Path, options: argparse.Namespace) -> None:
    """Serves the forms, and the site in a process of its own, until Ctrl-C."""
    if options.mend:
        print("\n".join(["Written again, with comments, order and quotes as they were:", *mending.mend(root, options.mend)]))
        return
    library = load(root, today())
    if options.hosted:
        hosted.write(library, options.repository, cms(root), options.hosted)
        print(f"The forms for {options.repository} are in {options.hosted}/. HOSTING.md says where to put them.")
        return
    watch = Watch(library, kept_at(root))
    bridge = Bridge(watch)
    made = {
        "/config.json": lambda: config.local(watch.library),
        "/state": lambda: {"said": bridge.said, "check": watch.state, "preview": bridge.preview},
    }
    forms = server.serve(server.files(cms(root), made), bridge.answer)
    threading.Thread(target=forms.serve_forever, daemon=True).start()
    watch.start()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # however it is ended, the site beside it ends too
    print(f"The forms are at http://127.0.0.1:{forms.server_address[1]}/ for this machine alone. Ctrl-C ends them.", flush=True)
    try:
        _beside(root, options, bridge)
    finally:
        forms.shutdown()
        watch.stop()


def cms(root: Path) -> Path:
    """Where the CMS is: an npm package, locked with its fingerprint."""
    for place in (root, Path(__file__).parents[2]):
        if (place / _CMS / "decap-cms.js").is_file():
            return place / _CMS
    raise MachineFault("The forms are not installed. Install Node.js 20 or newer and run: npm ci --ignore-scripts")


def _beside(root: Path, options: argparse.Namespace, bridge: Bridge) -> None:
    """Builds and shows the site, and tells the forms where; returns on Ctrl-C."""
    if options.no_preview:
        threading.Event().wait()
    day = ["--today", options.today.isoformat()] if options.today else []
    command = [sys.executable, "-m", "macros", "--project", str(root), *day, "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as site:
        try:
            for line in site.stdout or ():
                print(line, end="", flush=True)
                if address := _ADDRESS.search(line):
                    bridge.preview = address[0]
            threading.Event().wait()  # without a site, the forms go on: what is wrong with it stands above them
        finally:
            site.terminate()
