"""A trace shows how a conversation went, and nothing a person could be known by."""

import json
import re
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import families, tlv
from hardware.iso7816 import Card, Protocol
from hardware.trace import TracedConnection, printable, shape
from hardware.unreadable import Unreadable
from hardware.virtual import cards, desk
from hardware.virtual.egk import generated
from tests.hardware.processes import ROOT

PADS = st.sampled_from([b"", b"\0" * 9, b"\xff" * 30, b" " * 5])
LETTERS = st.text(st.characters(min_codepoint=0x20, codec="utf-8"), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("", ""),
        ("6F0784 03A00102A500", "6F[84:3 A5[]]"),
        ("6F0A8403A00102A503500145", "6F[84:3 A5[50:1]]"),
        ("6F0784 03A00102A5", "x8"),  # cut off: not a template
        ("6F0784 03A00102A501", "x9"),
        ("6F0784 03A00102DF00", "x9"),  # an object we do not know
        ("8403A00102", "x5"),  # an object that is in no template
        ("30820004" + "0C024142" + "FF" * 9, "30[0C:2]"),
        ("30043002 3030", "x6"),  # digits, as text
        ("414243" + "00" * 8 + "44", "x3 00*8 x1"),
        ("FF" * 16, "FF*16"),
    ],
)
def test_an_answer_is_shown_as_its_outline_or_its_length(data: str, shown: str) -> None:
    assert shape(bytes.fromhex(data)) == shown


@pytest.mark.slow
@given(st.lists(st.tuples(LETTERS, PADS), max_size=4))
def test_text_is_never_shown(pieces: list[tuple[str, bytes]]) -> None:
    for encoding in ("latin-1", "utf-8", "utf-16-le", "big5", "cp874"):
        data = b"".join(text.encode(encoding, "replace") + pad for text, pad in pieces)
        assert re.fullmatch(r"((x|00\*|FF\*|20\*)\d+ ?)*", shape(data))


@pytest.mark.slow
@given(st.lists(st.tuples(st.sampled_from([0x80, 0x87, 0x0C, 0x04]), LETTERS), min_size=1))
def test_values_of_objects_are_shown_as_lengths(fields: list[tuple[int, str]]) -> None:
    inside = b"".join(tlv.encode(tag, text.encode()) for tag, text in fields)
    data = tlv.encode(0x65, inside)
    assert re.fullmatch(r"((x|00\*|FF\*|20\*)\d+ ?)*|65\[([0-9A-F]{2}:\d+ ?)+\]", shape(data))


def told(card: str, serial: int) -> tuple[list[str], list[bytes]]:
    """Read a virtual card; give the lines of its trace, and what it really answered."""
    played = cards.play(card, None, serial)
    said: list[bytes] = []

    class Held:
        protocol = Protocol.T1

        def transmit(self, apdu: bytes) -> bytes:
            said.append(played.card.transmit(apdu))
            return said[-1]

    lines: list[str] = []
    held = TracedConnection(Held(), lambda line: lines.append(json.dumps(line)))  # type: ignore[arg-type]
    protocol = getattr(played.card, "protocol", Protocol.T1)
    with suppress(Unreadable):
        card_read = Card(held.transmit, protocol=protocol)
        families.read(card_read, date(2026, 1, 1), played.card.atr)
    return lines, said


@pytest.mark.slow
@pytest.mark.parametrize("card", cards.CARDS)
def test_no_part_of_any_answer_is_in_a_trace(card: str) -> None:
    for serial in range(1, 6):
        lines, said = told(card, serial)
        shapes = [json.loads(line).get("shape", "") for line in lines]
        assert all(re.fullmatch(r"[0-9A-Fx*: \[\]]*", each) for each in shapes)
        sent = "\n".join(json.loads(line).get("sent", "") for line in lines)
        for answer in said:
            for word in re.findall(rb"[A-Za-z0-9]{4,}", answer[:-2]):
                assert word.decode() not in "\n".join(shapes)
                assert word.hex().upper() not in sent


@pytest.mark.slow
def test_a_trace_is_a_file_to_attach(tmp_path: Path) -> None:
    desk.place(tmp_path, desk.Lying("egk", serial=3))
    command = "import sys; from hardware import cli; sys.exit(cli.main(sys.argv[1:], '9.9'))"
    file = tmp_path / "trace.jsonl"
    done = subprocess.run(
        [sys.executable, "-c", command, "trace", "--simulated", tmp_path, "--output", file],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert lines[0] == {"aula": "9.9"}
    assert len([line for line in lines if "sent" in line]) == 6
    assert lines[-1] == {"event": "CardRead", "family": "egk", "warnings": ""}
    person = generated(3)
    for marker in (person.kvnr, person.family_name, person.given_names, person.born):
        assert marker not in file.read_text()


def test_a_readers_name_cannot_spoil_a_line() -> None:
    assert printable("ACS\n\x1b[31m ACR39U \u202e 00 " + "9" * 300) == (
        "ACS??[31m ACR39U ? 00 " + "9" * 106
    )
