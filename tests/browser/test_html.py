"""Every built page is valid HTML, as the validator of the W3C's community sees it."""

import shutil
import subprocess
from pathlib import Path

import pytest

JAR = Path(__file__).parents[2] / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

# It runs for seconds: to compile it well costs more than that gains, and deep pages need the room that the better code would save.
QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m"]


def errors(*paths: Path) -> list[str]:
    """What the validator finds wrong in the HTML files of these folders."""
    java = shutil.which("java")
    if not java or not JAR.is_file():
        pytest.fail("The HTML test needs Java and `npm ci --ignore-scripts`.", pytrace=False)
    command = [java, *QUICK, "-jar", str(JAR), "--skip-non-html", "--errors-only", "--exit-zero-always", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr.splitlines()


def test_no_page_has_an_error(built_site: Path):
    assert errors(built_site) == []


def test_a_planted_error_is_found(tmp_path: Path):
    (tmp_path / "index.html").write_text('<!doctype html><html lang="en"><title>Planted</title><p><div>In a paragraph</div></p></html>')
    assert len(errors(tmp_path)) == 1
