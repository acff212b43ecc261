"""A bounded share of the fuzzing, for every change: `./aula test fuzz`. The long runs: docs."""

import subprocess
import sys

import pytest

from tests.fuzz.targets import targets

SECONDS = 120


@pytest.mark.fuzz
@pytest.mark.parametrize("name", sorted(targets()))
def test_nothing_escapes_hangs_or_grows(name: str) -> None:
    share = max(1, SECONDS // len(targets()))
    command = [sys.executable, "-m", "tests.fuzz", name, "--seconds", str(share)]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout + process.stderr


@pytest.mark.fuzz
@pytest.mark.parametrize("fault", ["escapes", "hangs", "grows"])
def test_the_fuzzer_finds_what_is_wrong(fault: str) -> None:
    """The control: a target with a fault is found out."""
    command = [sys.executable, "-m", "tests.fuzz", f"control-{fault}", "--seconds", "20"]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 1
    assert "FOUND SOMETHING" in process.stdout
