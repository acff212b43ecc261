"""A crash in the middle of a visit leaves no core dump, where a program that minds nothing does."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.demo.programs import ROOT
from tests.kiosk.lobbies import furnish

PATTERN = Path("/proc/sys/kernel/core_pattern")
CARELESS = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not PATTERN.exists() or PATTERN.read_text()[:1] in ("|", "/"),
        reason="core dumps of this machine do not go into the folder of whoever crashes",
    ),
]


def crashed(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a program that crashes in this folder, where cores may be as large as they like."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


def cores(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.name.startswith("core")]


def test_a_crash_in_mid_visit_leaves_no_core(tmp_path: Path) -> None:
    if not resource.getrlimit(resource.RLIMIT_CORE)[1]:
        pytest.skip("nobody may leave a core here")
    here, careless = tmp_path / "kiosk", tmp_path / "careless"
    for folder in (here, careless):
        folder.mkdir()
    furnish(here)

    ended = crashed(here, "-m", "tests.kiosk.breaking", str(here), "crash")
    control = crashed(careless, "-c", CARELESS)

    assert ended.returncode == control.returncode == -signal.SIGSEGV
    assert json.loads(ended.stdout) == {"before": "YourVisit"}
    assert cores(here) == []
    assert cores(careless) != []
