"""British spelling of docs/, data/ and what stands beside them: what typos finds, said as every other finding is.

python -m tools.spelling [--format github] [FILE …]
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from macros.commands.check import annotation
from macros.library import Finding

ROOT = Path(__file__).parents[1]
CONFIG = "typos.toml"


def findings(files: list[str], root: Path = ROOT) -> list[Finding]:
    """What is spelt in another way than British readers expect."""
    command = [str(Path(sys.executable).parent / "typos"), "--config", str(ROOT / CONFIG), "--force-exclude", "--format", "json", *files]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if run.stderr or run.returncode not in (0, 2):  # 2: it has found something
        sys.exit(f"typos cannot look: {run.stderr.strip() or run.returncode}")
    told = [json.loads(line) for line in run.stdout.splitlines()]
    return sorted(_finding(one) for one in told if one["type"] == "typo")


def _finding(one: dict) -> Finding:
    """The corrections are in the order in which they are likely."""
    write = " or ".join(f"`{word}`" for word in one["corrections"]) or "another word"
    message = f"`{one['typo']}` is not how it is spelt here. Write {write}, or add the word to {CONFIG} if it is right."
    return Finding(one["path"].removeprefix("./"), one.get("line_num", 1), "spelling", message, "spelling")


def main() -> int:
    """Ends with 1 if there is anything to put right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", choices=("text", "github"), default="text")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    found = findings(options.files or ["docs", "data", *sorted(file.name for file in ROOT.glob("*.md"))])
    for one in found:
        print(annotation("error", one) if options.format == "github" else one)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
