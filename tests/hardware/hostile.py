"""Cards made to upset a reader, and the hand that puts them into a stage's two slots.

`python -m tests.hardware.hostile SOCKET` runs inside the stage and takes a line a
command: `SLOT NAME` puts a card in, `SLOT -` takes it out; it answers `ok`.
"""

import gzip
import itertools
import os
import random
import socket
import sys
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from hardware.virtual import cards
from hardware.virtual.card import VirtualCard
from hardware.virtual.cards import unknown
from hardware.virtual.egk import (
    egk,
    egk_of,
    generated,
    insurance_xml,
    pack,
    pd_file,
    personal_xml,
    vd_file,
)
from hardware.virtual.played import Played
from hardware.virtual.vpcd import PORT, Inserted

Answer = Callable[[bytes, bytes], bytes]
PERSON = generated(1)
PD_XML = personal_xml(PERSON)
VD_XML = insurance_xml(PERSON)
_READ = 0xB0
_LOOK_SECONDS = 0.45


def spoilt(answer: Answer) -> VirtualCard:
    """Make an eGK whose every answer passes through `answer(command, answer)`."""
    return replace(egk_of(PERSON), spoil=answer)


def always(*words: str) -> VirtualCard:
    """Make a card that says these answers (hex) in turn, whatever it is asked."""
    turn = itertools.cycle(bytes.fromhex(word) for word in words)
    return spoilt(lambda _, __: next(turn))


def reading(change: Answer) -> VirtualCard:
    """Make an eGK that answers all reads in its own way."""
    return spoilt(lambda command, answer: change(command, answer) if _reads(command) else answer)


def holding(pd: bytes = b"", vd: bytes = b"") -> VirtualCard:
    """Make an eGK with these bodies of EF.PD and EF.VD."""
    return egk(pd or pd_file(pack(PD_XML)), vd or vd_file(pack(VD_XML)))


def saying(xml: str | bytes) -> VirtualCard:
    """Make an eGK with this document in EF.PD."""
    return holding(pd_file(pack(xml)))


def _reads(command: bytes) -> bool:
    return command[1] == _READ


def _noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)  # the same every time


def _changing() -> VirtualCard:
    """Another file at every read, as if it were rewritten meanwhile."""
    others = itertools.cycle(egk_of(generated(serial)) for serial in range(2, 6))

    def change(command: bytes, _: bytes) -> bytes:
        other = next(others)
        other.transmit(bytes.fromhex("00A4040C06D27600000102"))
        other.transmit(bytes.fromhex("00B0810000"))
        return other.transmit(command)

    return reading(change)


def _yes_to_all() -> VirtualCard:
    """Every application and every file is there; what lies in them is a person's, of an eGK."""
    return spoilt(lambda command, answer: b"\x90\x00" if command[1] == 0xA4 else answer)


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9))
    dtd = f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>'
    return PD_XML.replace("?>", "?>" + dtd, 1).replace(PERSON.given_names, "&l9;").encode("latin-1")


def _encoded(name: str) -> bytes:
    return PD_XML.replace("ISO-8859-15", name, 1).encode("latin-1")


def _offsets(start: int, last: int) -> bytes:
    return start.to_bytes(2, "big") + last.to_bytes(2, "big") + b"\xff" * 4 + pack(VD_XML)


def _replaced(old: str, new: str) -> VirtualCard:
    assert old in PD_XML
    return saying(PD_XML.replace(old, new).encode("latin-1", "xmlcharrefreplace"))


def _payment(command: bytes) -> bytes:
    return b"\x6f\x00\x90\x00" if command[5:19] == b"1PAY.SYS.DDF01" else b""


def _passport(command: bytes) -> bytes:
    return b"\x90\x00" if command[5:12] == bytes.fromhex("A0000002471001") else b""


WORST_SIZES = (b"\x00\x00", b"\x00\x01", b"\x7f\xff", b"\xff\xff")
_FAMILY = f"<Nachname>{PERSON.family_name}</Nachname>"
_NUMBER = f"<Versicherten_ID>{PERSON.kvnr}</Versicherten_ID>"

HOSTILE: dict[str, Callable[[], VirtualCard]] = {
    # status words that lead nowhere
    "61FF for ever, with nothing": lambda: always("61FF"),
    "6100 for ever, with 256 bytes": lambda: always("41" * 256 + "6100"),
    "6C05 for ever": lambda: always("6C05"),
    "61 and 6C in turns": lambda: always("6105", "6C04"),
    "6C to every read, wanting more than was asked": lambda: reading(
        lambda command, _: bytes(command[4]) + b"\x90\x00" if command[4] == 255 else b"\x6c\xff"
    ),
    "status 0000": lambda: always("0000"),
    "status FFFF": lambda: always("FFFF"),
    "6700 to every read": lambda: reading(lambda *_: b"\x67\x00"),
    "6282 and nothing to every read": lambda: reading(lambda *_: b"\x62\x82"),
    "9000 and nothing to every read": lambda: reading(lambda *_: b"\x90\x00"),
    "6982 to every read": lambda: reading(lambda *_: b"\x69\x82"),
    "6B00 to every read": lambda: reading(lambda *_: b"\x6b\x00"),
    "a byte a time": lambda: reading(lambda _, answer: answer[:1] + b"\x90\x00"),
    # answers that are none
    "answers of one byte": lambda: always("90"),
    "700 bytes to every read": lambda: reading(lambda *_: bytes(700) + b"\x90\x00"),
    "4000 bytes to every read": lambda: reading(lambda *_: bytes(4000) + b"\x90\x00"),
    "noise to every read": lambda: reading(lambda command, _: _noise(command[4]) + b"\x90\x00"),
    "noise for ever": lambda: spoilt(lambda command, _: _noise(command[3] + 2)),
    # contents
    "another file at every read": _changing,
    "every application is there": _yes_to_all,
    **{
        f"EF.PD says it has {size.hex()} bytes": partial(holding, size + pack(PD_XML))
        for size in WORST_SIZES
    },
    "VD ends before it begins": lambda: holding(vd=_offsets(90, 10)),
    "VD begins in its own header": lambda: holding(vd=_offsets(2, 200)),
    "VD ends behind the file": lambda: holding(vd=_offsets(8, 0xFFFE)),
    "packed twice": lambda: holding(pd=pd_file(pack(pack(PD_XML)))),
    "packed as zlib, not gzip": lambda: holding(pd=pd_file(zlib.compress(PD_XML.encode()))),
    "a packed file cut off": lambda: holding(pd=pd_file(pack(PD_XML)[:-9])),
    "a packed file with a wrong checksum": lambda: holding(
        pd=pd_file(pack(PD_XML)[:-8] + bytes(8))
    ),
    "a bomb of ten layers": lambda: holding(
        pd=pd_file(gzip.compress(gzip.compress(bytes(1 << 26), mtime=0), mtime=0))
    ),
    "a billion laughs": lambda: saying(_laughs()),
    "an outer DTD": lambda: saying(
        PD_XML.replace("?>", '?><!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', 1)
    ),
    "UTF-16": lambda: saying(PD_XML.replace("ISO-8859-15", "UTF-16").encode("utf-16")),
    "UTF-7": lambda: saying(_encoded("utf-7")),
    "EBCDIC": lambda: saying(_encoded("cp037")),
    "an encoding nobody knows": lambda: saying(_encoded("x-klingon")),
    "a codec that is none of text": lambda: saying(_encoded("rot13")),
    "elements 20,000 deep": lambda: saying("<a>" * 20_000),
    "50,000 attributes": lambda: saying("<a " + 'b="" ' * 12_000 + "/>"),
    "XML that ends early": lambda: saying(PD_XML[:-9]),
    "not XML": lambda: saying(b"\x00\x01\x02 Aula"),
    "a document of another kind": lambda: saying(VD_XML),
    "no family name": lambda: _replaced(_FAMILY, ""),
    "a family name of control letters": lambda: _replaced(
        _FAMILY, "<Nachname>&#x85;&#x202E;&#x200B;</Nachname>"
    ),
    "a family name of 60,000 letters": lambda: _replaced(
        _FAMILY, f"<Nachname>{'x' * 60_000}</Nachname>"
    ),
    "a number of letters": lambda: _replaced(_NUMBER, "<Versicherten_ID>x</Versicherten_ID>"),
    "born on the 31st of nothing": lambda: _replaced(
        f"<Geburtsdatum>{PERSON.born}<", "<Geburtsdatum>19801399<"
    ),
    # cards of other worlds
    "a bank card": lambda: replace(
        unknown(), spoil=lambda command, answer: _payment(command) or answer
    ),
    "a passport": lambda: replace(
        unknown(), spoil=lambda command, answer: _passport(command) or answer
    ),
    "an identity card behind a PIN": lambda: replace(
        unknown(), t0=None, atr=bytes.fromhex("3B8480018082900097")
    ),
    "a memory card of a laundry": lambda: replace(
        unknown(), t0=None, atr=bytes.fromhex("3B8980014D79436C75620101C9")
    ),
    # answers to reset
    "an ATR of one byte": lambda: replace(egk_of(PERSON), atr=b"\x3b"),
    "an ATR of 33 bytes of noise": lambda: replace(egk_of(PERSON), atr=b"\x3b" + _noise(32)),
    "an ATR of 65 bytes": lambda: replace(egk_of(PERSON), atr=b"\x3b" + _noise(64)),
    "an ATR that promises more than it has": lambda: replace(
        egk_of(PERSON), atr=bytes.fromhex("3BFF96")
    ),
}


def card(name: str) -> Played:
    """Make one of these cards, or with `FAMILY/FAULT` one of `hardware.virtual.cards`."""
    if name in HOSTILE:
        return Played(HOSTILE[name]())
    family, _, fault = name.partition("/")
    return cards.play(family, fault or None)


class Slots:
    """The stage's two slots.

    Of a card that was pulled while it was being read pcscd knows before its next look at
    the slot, every 0.4 s; a card put in before that look it would never see.
    """

    def __init__(self) -> None:
        self._inserted: dict[int, Inserted] = {}
        self._free: dict[int, float] = {}

    def obey(self, line: str) -> None:
        """Put a card in or take it out."""
        slot, name = int(line[0]), line[2:]
        if inserted := self._inserted.pop(slot, None):
            self._free[slot] = 0.0 if inserted.is_alive() else time.monotonic() + _LOOK_SECONDS
            inserted.pull()
        if name != "-":
            threading.Event().wait(max(0.0, self._free.get(slot, 0.0) - time.monotonic()))
            self._inserted[slot] = Inserted(card(name), port=PORT + slot)


def main() -> None:
    """Listen at the socket for one caller, and obey until it hangs up."""
    slots = Slots()
    path = Path(sys.argv[1])
    draft = path.with_suffix(".new")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(draft))
        door.listen(1)
        draft.rename(path)  # whoever sees it can connect
        caller, _ = door.accept()
    with caller, caller.makefile("rw", encoding="utf-8") as lines:
        for line in lines:
            slots.obey(line.rstrip("\n"))
            lines.write("ok\n")
            lines.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
