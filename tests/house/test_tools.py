"""Style, types, imports and scripts, checked by the tools that know best."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, files

SCRIPTS = Path(sys.executable).parent


def complaints(*command: str | Path) -> str:
    """Run a tool in the checkout: what it says when it is not content, else nothing."""
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.stdout if done.returncode else ""


def test_ruff_is_content() -> None:
    assert complaints(SCRIPTS / "ruff", "check", "--quiet", "--output-format=concise") == ""


def test_every_file_is_formatted() -> None:
    assert complaints(SCRIPTS / "ruff", "format", "--check", "--quiet") == ""


@pytest.mark.slow
def test_mypy_is_content() -> None:
    assert complaints(SCRIPTS / "mypy", "--no-error-summary") == ""


@pytest.mark.slow
def test_import_contracts_hold() -> None:
    assert complaints(SCRIPTS / "lint-imports") == ""


def test_shell_scripts_are_sound() -> None:
    shellcheck = shutil.which("shellcheck")
    if not shellcheck:
        pytest.skip("shellcheck is not installed: ./aula setup all")
    scripts = [path for path in files() if path.suffix == ".sh" or is_shell(path)]

    assert Path("aula") in scripts
    assert complaints(shellcheck, *scripts) == ""


def is_shell(path: Path) -> bool:
    """Whether a file without a suffix opens as a shell script."""
    if path.suffix:
        return False
    return (ROOT / path).read_bytes().startswith((b"#!/usr/bin/env bash", b"#!/bin/sh"))
