"""A family added as docs/cards.md says it, in a copy of the checkout, is a card that is read."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hardware.processes import ROOT

pytestmark = pytest.mark.slow

WHERE = {
    "FAMILY = Family(": "hardware/families/xx_name.py",
    "def xx_name(": "hardware/virtual/xx_name.py",
    "def test_": "tests/hardware/families/test_xx_name.py",
}


def copied(directory: Path) -> Path:
    """A checkout with what a family needs, and no more."""
    for part in ("hardware", "tests/hardware", "tests/bench"):
        shutil.copytree(ROOT / part, directory / part, ignore=shutil.ignore_patterns("*.pyc"))
    for file in ("pyproject.toml", "tests/conftest.py", "tests/faults/share.py"):
        (directory / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, directory / file)
    return directory


def followed(checkout: Path, text: str) -> None:
    """Do what the document says: write its programs, put its lines where they belong."""
    for program in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        (place,) = [file for mark, file in WHERE.items() if mark in program]
        (checkout / place).write_text(program)
    lines = re.findall(r"^\| `([\w/]+\.py)` \| `(.+)` \| `(.+)` \|$", text, re.MULTILINE)
    assert len(lines) == 7
    for file, behind, line in lines:
        source = (checkout / file).read_text()
        assert source.count(f"\n{behind}\n") == 1, behind
        changed = source.replace(f"\n{behind}\n", f"\n{behind}\n    {line}\n")
        (checkout / file).write_text(changed)


def test_a_family_added_as_the_document_says_is_read_and_holds_what_all_hold(
    tmp_path: Path,
) -> None:
    text = (ROOT / "docs" / "cards.md").read_text()
    checkout = copied(tmp_path)
    followed(checkout, text[text.index("### How to add a virtual card") :])
    tests = [
        *("tests/hardware/families", "tests/hardware/test_virtual_people.py"),
        "tests/hardware/test_virtual_faults.py",
    ]
    wanted = "(xx_name or XX) and not any_bytes and not any_answers and not one_changed_byte"
    env = os.environ | {"PYTHONPATH": str(checkout), "PYTEST_ADDOPTS": ""}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, "-k", wanted],
        cwd=checkout,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert int(re.findall(r"(\d+) passed", done.stdout)[0]) > 80

    fewest = "from tests.bench.minimal import minimal; print(minimal('xx_name'))"
    said = subprocess.check_output([sys.executable, "-c", fewest], cwd=checkout, env=env, text=True)
    assert said.count("00B0") == 1
