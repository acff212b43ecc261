"""`aula card` says what must be set right, and ends quietly when nobody listens any more."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from hardware.events import Cause
from hardware.sentences import SENTENCES
from hardware.virtual import desk
from hardware.virtual.cards import CARDS, FAULTS, OTHERS
from hardware.virtual.fr_vitale import household
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


def by_hand(directory: Path, *words: str) -> tuple[int, str, str]:
    """What `aula card` says at a desk: exit code, output, hints."""
    with card_command([*words, "--simulated", directory]) as process:
        out, said = process.communicate(timeout=PATIENCE)
    return process.returncode, out, said


@pytest.mark.parametrize("command", ["read", "trace"])
def test_nobody_is_asked_for_a_card_that_is_in(command: str, tmp_path: Path) -> None:
    desk.place(tmp_path, desk.Lying("egk"))
    assert by_hand(tmp_path, command)[::2] == (0, "")

    desk.take(tmp_path)
    code, _, said = by_hand(tmp_path, command, "--timeout", "4")
    assert (code, said) == (4, "Put the card into the reader.\nNo card came.\n")


@pytest.mark.parametrize(
    ("card", "fault", "told"),
    [
        ("ch_vk", "empty", ["Nobody is on the card", "Ask its issuer.", "cause          empty"]),
        ("emv", None, ["This is a bank card.", "known as       emv"]),
        ("npa", None, ["Use another card", "cause          locked"]),
    ],
)
def test_a_card_that_is_not_read_is_told_in_a_sentence(
    card: str, fault: str | None, told: list[str], tmp_path: Path
) -> None:
    desk.place(tmp_path, desk.Lying(card, fault))
    code, out, _ = by_hand(tmp_path, "read")
    assert code == 5
    assert out.startswith("not read       ")
    assert all(words in out for words in told)

    _, out, _ = by_hand(tmp_path, "read", "--json")
    assert out.startswith('{"unreadable": "')


def test_every_cause_has_a_sentence_and_a_next_step() -> None:
    assert set(SENTENCES) == set(Cause)
    for sentence in SENTENCES.values():
        assert sentence.endswith(".")
        assert sentence.count(". ") + sentence.count("; ") >= 1


def test_all_people_on_a_card_are_told_apart_and_masked_alike(tmp_path: Path) -> None:
    desk.place(tmp_path, desk.Lying("fr_vitale", serial=2))
    _, masked, _ = by_hand(tmp_path, "read")
    other = "*** ***, born ***, *** (urn:oid:1.2.250.1.213.1.4.8)"
    assert f"people         {other}; {other}\n" in masked
    _, shown, _ = by_hand(tmp_path, "read", "--show-personal-data")
    for child in household(2)[1:]:
        assert f"{child.given_names} {child.family_name}, born 20" in shown
        assert f"{child.number} (urn:oid:1.2.250.1.213.1.4.8)" in shown


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


def test_the_help_names_all_cards_that_can_be_played() -> None:
    with card_command(["play", "--help"]) as process:
        shown, _ = process.communicate(timeout=PATIENCE)

    assert process.returncode == 0
    assert {*CARDS, *OTHERS, *FAULTS} <= {*re.split(r"[\s,]+", shown)}


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
