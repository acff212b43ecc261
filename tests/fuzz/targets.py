"""What is fuzzed: every parser that meets bytes of a card or a scanner, a function of bytes each.

A target lets the exceptions of its parser's contract pass (`Unreadable`, `InvalidTlv`)
and nothing else. `seeds` are inputs that are understood.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from hardware import families, identifiers, tlv
from hardware.barcode.meaning import meaning
from hardware.families.family import Family, Files
from hardware.iso7816 import Card, Protocol
from hardware.unreadable import Unreadable
from hardware.virtual import cards
from hardware.virtual.t0 import protocol

SCANS = (
    b"]C0131052-308T\r\n",
    b"131052/308T",
    b"131052308T",
    b"AULA:V1:0123456789ABCDEFGHJKMNPQRS",
    b"AULA:A1:ABCD1234",
    b"RCCMNL83S18D969H",
    b"80040000002300470759",
    b"71715100070",
)
TODAY = date(2026, 6, 1)
PEOPLE = 3
ALSO = {"egk": ("egk-private",)}  # cards of the family whose contents have another schema


@dataclass(frozen=True)
class Target:
    """One function under test, with the inputs to begin with and how many runs it owes."""

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    owed: int = 10_000_000
    longest: int = 4096


def joined(files: Files) -> bytes:
    """Put files into one input: two bytes of length before each but the last."""
    *heads, last = files
    return b"".join(len(each).to_bytes(2, "big") + each for each in heads) + last


def parted(data: bytes, count: int) -> Files:
    """Take an input apart again; any bytes give `count` files."""
    files = []
    for _ in range(count - 1):
        size = int.from_bytes(data[:2], "big")
        files.append(data[2 : 2 + size])
        data = data[2 + size :]
    return (*files, data)


def fetched(family: Family, serial: int, name: str = "") -> Files:
    """What is fetched of the family's virtual card, or of the one named."""
    card = Card(cards.play(name or family.name, None, serial).card.transmit)
    assert family.reached(card, likely=True)
    return family.fetch(card)


def understanding(family: Family) -> Target:
    """A family's understanding of its files."""
    count = len(fetched(family, 1))

    def run(data: bytes) -> None:
        with suppress(Unreadable):
            family.holder(parted(data, count), TODAY)

    def seeds() -> Iterable[bytes]:
        names = (family.name, *ALSO.get(family.name, ()))
        return (joined(fetched(family, n, name)) for name in names for n in range(1, PEOPLE + 1))

    return Target(run, seeds, 100_000_000 if family.name == "egk" else 10_000_000)


def packed() -> Target:
    """The eGK's XML, packed here so that the checksum of the packing is always right."""
    family = next(each for each in families.FAMILIES if each.name == "egk")
    status, pd, vd = fetched(family, 1)

    def run(data: bytes) -> None:
        body = gzip.compress(data, compresslevel=0, mtime=0)
        with suppress(Unreadable):
            family.holder((status, len(body).to_bytes(2, "big") + body, vd), TODAY)

    private = fetched(family, 1, "egk-private")[1]
    return Target(run, lambda: [gzip.decompress(each[2:]) for each in (pd, private)])


def conversation() -> Target:
    """A whole reading of a card that answers what the input says.

    The first byte chooses whose ATR the card has, then come its answers, byte counts included.
    """
    virtuals = [cards.play(family.name).card for family in families.FAMILIES]
    atrs = [b"", *(virtual.atr for virtual in virtuals)]

    def run(data: bytes) -> None:
        atr = atrs[data[0] % len(atrs)] if data else b""
        answers = iter(parted(data[1:], 64))
        card = Card(lambda _: next(answers, b"\x6f\x00"), protocol=spoken(atr))
        with suppress(Unreadable):
            families.read(card, TODAY, atr)

    def seeds() -> Iterable[bytes]:
        for number, virtual in enumerate(virtuals, 1):
            said: list[bytes] = []

            def overheard(apdu: bytes, *, to: list[bytes] = said) -> bytes:
                to.append(virtual.transmit(apdu))  # noqa: B023 - used before the next round
                return to[-1]

            card = Card(overheard, protocol=spoken(virtual.atr))
            families.read(card, TODAY, virtual.atr)
            yield bytes([number]) + joined((*said, b""))

    return Target(run, seeds, 1_000_000)


def spoken(atr: bytes) -> Protocol:
    """The protocol a card with this ATR is spoken to in."""
    return protocol(atr) if atr else Protocol.T1


def objects(data: bytes) -> None:
    """BER-TLV. One level: the parser itself never goes deeper."""
    with suppress(tlv.InvalidTlv):
        for each in tlv.parse(data):
            assert each.constructed in (True, False)


def numbers(data: bytes) -> None:
    """An identifier's rule, chosen by the first byte, on any text."""
    systems = identifiers.SYSTEMS
    system = systems[data[0] % len(systems)] if data else systems[0]
    text = data[1:].decode("utf-8", "replace")
    with suppress(identifiers.InvalidIdentifier):
        normal = identifiers.normalise(system, text)
        assert identifiers.normalise(system, normal) == normal
        identifiers.birth_date_in(system, normal)
        identifiers.sex_in(system, normal)
    identifiers.check(system, text)


def scan(data: bytes) -> None:
    """What a scanned text means, as bytes and as text: nothing at all may escape."""
    meaning(data)
    meaning(data.decode("utf-8", "replace"))


def escaping(data: bytes) -> None:
    """A parser with a fault: an exception outside its contract."""
    if data[:2] == b"\x7fE":
        raise LookupError


def hanging(data: bytes) -> None:
    """A parser with a fault: some input takes for ever."""
    if data[:2] == b"\x7fE":
        sum(range(10_000_000))


_HOARD: list[bytes] = []


def growing(data: bytes) -> None:
    """A parser with a fault: it keeps what it saw."""
    _HOARD.append(bytes(100_000) + data)


CONTROLS = {
    "control-escapes": Target(escaping, lambda: [b"\x7f"]),
    "control-hangs": Target(hanging, lambda: [b"\x7f"]),
    "control-grows": Target(growing, lambda: [b"\x7f"]),
}


def targets() -> Mapping[str, Target]:
    """All targets by name."""
    of_families = {family.name: understanding(family) for family in families.FAMILIES}
    return of_families | {
        "egk_xml": packed(),
        "conversation": conversation(),
        "tlv": Target(objects, lambda: [bytes.fromhex("6F098407D2760001448000")], 100_000_000, 128),
        "barcode": Target(scan, lambda: SCANS, 100_000_000, 64),
        "identifiers": Target(numbers, lambda: [b"\0X110540756", b"\x02131052-308T"], longest=80),
    }
