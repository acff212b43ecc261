"""`aula card` says what must be set right, and ends quietly when nobody listens any more."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from hardware.virtual import desk
from tests.hardware.processes import PATIENCE, ROOT

pytestmark = pytest.mark.slow

COMMAND = "import sys; from hardware import cli; sys.exit(cli.main(sys.argv[1:]))"


def card_command(words: Sequence[str | Path], before: str = "") -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", before + COMMAND, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.mark.parametrize("command", [["watch"], ["read", "--json"]])
def test_it_ends_quietly_when_nobody_listens(command: list[str], tmp_path: Path) -> None:
    with card_command([*command, "--simulated", tmp_path]) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        desk.place(tmp_path, desk.Lying())

        assert process.wait(PATIENCE) == 0
        assert "Error" not in process.stderr.read()


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["nosuch"], "There is no such card; cards: egk, egk-official, "),
        (["egk", "--fault", "nosuch"], "There is no such fault; faults: yank:N, mute,"),
    ],
)
def test_a_mistyped_name_is_answered_with_those_there_are(words: list[str], hint: str) -> None:
    with card_command(["play", *words]) as process:
        _, said = process.communicate(timeout=PATIENCE)

    assert process.returncode == 2
    assert said.startswith(hint)


@pytest.mark.parametrize("command", ["watch", "read"])
def test_a_card_process_that_cannot_start_is_not_a_missing_reader(
    command: str, tmp_path: Path
) -> None:
    (tmp_path / "msgspec.py").write_text("raise ImportError('of Eeva')\n")
    spoilt = f"import os; os.environ['PYTHONPATH'] = {str(tmp_path)!r}; import msgspec\n"
    with card_command([command], before=spoilt) as process:
        out, said = process.communicate(timeout=PATIENCE)

    assert process.returncode == 2
    assert out == ""
    assert said == (
        "The card process could not start (ImportError). `python -m hardware` says more.\n"
    )
