"""The pages that are made from the code are current."""

import subprocess
import sys
from pathlib import Path


def test_made_pages_are_current() -> None:
    make = Path(__file__).parents[2] / "docs" / "make.py"
    done = subprocess.run([sys.executable, str(make), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
