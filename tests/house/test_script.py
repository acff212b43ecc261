"""The script `aula` before anything is set up: what it says, and to whom."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.checkout import ROOT

UNHEARD_OF = "no-such-package-anywhere"


@pytest.fixture
def ordinary_user() -> pwd.struct_passwd:
    """Somebody who is not root: who we are, or nobody."""
    uid = os.geteuid()
    return pwd.getpwuid(uid) if uid else pwd.getpwnam("nobody")


@pytest.fixture
def bare_checkout(ordinary_user: pwd.struct_passwd) -> Iterator[Path]:
    """The script alone, with a need that nothing can fill, in a folder of the ordinary user."""
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder)
        (checkout / "deploy").mkdir()
        shutil.copy(ROOT / "aula", checkout)
        (checkout / "deploy/packages").write_text(f"run: {UNHEARD_OF}\n")
        for path in (checkout, checkout / "deploy"):
            os.chown(path, ordinary_user.pw_uid, ordinary_user.pw_gid)
        yield checkout


@pytest.mark.skipif(not shutil.which("apt-get"), reason="set-up installs packages on Debian only")
def test_an_ordinary_user_is_told_the_command_that_is_missing(
    bare_checkout: Path, ordinary_user: pwd.struct_passwd
) -> None:
    done = subprocess.run(
        ["bash", bare_checkout / "aula", "setup"],
        cwd="/",
        env={"PATH": os.environ["PATH"]},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        user=ordinary_user.pw_uid if os.geteuid() == 0 else None,
        group=ordinary_user.pw_gid if os.geteuid() == 0 else None,
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert f"apt-get install --no-install-recommends {UNHEARD_OF}" in done.stderr


def test_help_needs_no_set_up(bare_checkout: Path) -> None:
    done = subprocess.run(
        ["bash", bare_checkout / "aula", "help"], capture_output=True, text=True, check=True
    )

    assert "./aula demo" in done.stdout
    assert not (bare_checkout / ".venv").exists()
