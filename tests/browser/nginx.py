"""Finds nginx for the tests of headers, installs Debian's where that is allowed, and serves a folder with it.

Run by itself it prints where nginx is, or says in one line what to install.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MISSING = "The tests of headers need nginx: install it (Debian: sudo apt install nginx-light)."
_CONFIG = """
daemon off; pid {work}/pid; error_log {work}/error.log; worker_processes 1;
{user}
events {{ }}
http {{
  include {types}; default_type application/octet-stream; access_log off;
  client_body_temp_path {work}/1; proxy_temp_path {work}/2; fastcgi_temp_path {work}/3; uwsgi_temp_path {work}/4; scgi_temp_path {work}/5;
  server {{ listen 127.0.0.1:{port}; root {site}; include {include}; }}
}}
"""
_TYPES = ("/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types")


def find() -> str | None:
    """The path of nginx on this machine, or None."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def install() -> None:
    """Installs Debian's nginx, without starting it, if this is Debian and nobody has to be asked."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = os.environ | {"RUNLEVEL": "1"}
        for command in (["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", "nginx-light"]):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=quiet)


@contextmanager
def serve(site: Path, include: Path, work: Path) -> Iterator[str]:
    """Gives the address at which nginx serves `site` with the configuration that a build wrote. work: an empty folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    user = "user root;" if os.geteuid() == 0 else ""
    types = next(file for file in _TYPES if Path(file).is_file())
    (work / "nginx.conf").write_text(_CONFIG.format(work=work, user=user, types=types, port=port, site=site, include=include))
    command = [find() or "nginx", "-c", str(work / "nginx.conf"), "-p", str(work), "-e", str(work / "error.log")]
    with subprocess.Popen(command) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert process.poll() is None, "nginx refuses the configuration that the build wrote; its error.log says why"
        time.sleep(0.05)


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(None if find() else MISSING)
