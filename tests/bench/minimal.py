"""The fewest commands that fetch of each family's card what check-in needs (docs/cards.md).

Written down beside the families, not taken from them: what a program would send to a card
just put in that knew this very card and every length on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hardware.families import FAMILIES
from hardware.iso7816 import Card
from hardware.virtual import cards
from hardware.virtual.t0 import protocol

BLOCK = 256
Step = Callable[[tuple[int, ...]], Iterator[str]]


def send(*commands: str) -> Step:
    """Commands that never change."""
    return lambda _: iter(commands)


def file(number: int, sfi: int = 0, *, t0: bool = False) -> Step:
    """Read as much of the file as counts, in the largest blocks.

    Nobody knows a file's length before its first block: that asks for all there is, which
    a T=0 card answers with the right length if there is less.
    """

    def commands(sizes: tuple[int, ...]) -> Iterator[str]:
        first = f"{0x80 | sfi:02X}00" if sfi else "0000"
        yield f"00B0{first}00"
        if t0 and sizes[number] < BLOCK:
            yield f"00B0{first}{sizes[number]:02X}"
        for done in range(BLOCK, sizes[number], BLOCK):
            yield f"00B0{done:04X}{min(BLOCK, sizes[number] - done) % BLOCK:02X}"

    return commands


def part(number: int) -> Step:
    """Read just what counts of a short file."""
    return lambda sizes: iter([f"00B00000{sizes[number]:02X}"])


def thai(number: int, offset: int) -> Step:
    """The Thai card's own read, and the fetching of its answer."""

    def commands(sizes: tuple[int, ...]) -> Iterator[str]:
        yield f"80B0{offset:04X}0200{sizes[number]:02X}"
        yield f"00C00000{sizes[number]:02X}"

    return commands


def malaysian(number: int, offset: int) -> Step:
    """MyKad's three commands for a piece of file 1."""

    def commands(sizes: tuple[int, ...]) -> Iterator[str]:
        length = sizes[number].to_bytes(2, "little").hex()
        yield f"C832000005080000{length}"
        yield f"CC0000000801000100{offset.to_bytes(2, 'little').hex()}{length}"
        yield f"CC060000{sizes[number]:02X}"

    return commands


def rows(first: str, second: str) -> tuple[Step, ...]:
    """The six rows of an Estonian card that count."""
    wanted = (step for n, row in enumerate((1, 2, 3, 5, 6, 8)) for step in _row(n, row))
    return (send(first, second), *wanted)


def _row(number: int, row: int) -> tuple[Step, Step]:
    return send(f"00A4020C0250{row:02X}"), file(number)


PKCS15 = "A000000063504B43532D3135"
IDEMIA = "A000000077010800070000FE00000100"
STEPS: dict[str, tuple[Step, ...]] = {
    "egk": (
        send("00A4040C06D27600000102", "00B08C0019"),
        file(1, 0x01),
        file(2, 0x02),
    ),
    "fr_vitale": (
        send("00A404000BD250000002564954414C45"),
        file(1, 0x02, t0=True),
        send("00A40000023F00"),
        file(0, 0x02, t0=True),
    ),
    "be_eid": (send("00A4080C063F00DF014031"), part(0)),
    "at_ecard": (
        send("00A4040008D04000001701010100", "00A4020402EF0100"),
        file(0),
        send("00A4020402EF0200"),
        file(1),
    ),
    "tw_nhi": (send("00A4040010D1580000010000000000000000001100", "00CA1100020000"),),
    "th_id": (
        send("00A4040008A000000054480001"),
        thai(0, 0x0004),
        thai(1, 0x016F),
        send("00A4040008A000000054480083"),
        thai(2, 0x0004),
    ),
    "rs_rfzo": (
        send("00A404000DF38100000253455256535A4B01"),
        *(s for n in range(4) for s in (send(f"00A40000020D{n + 1:02X}"), part(n))),
    ),
    "rs_id": (
        send("00A404000BF381000002534552494401"),
        *(s for n in range(2) for s in (send(f"00A40800020F{n + 2:02X}04"), part(n))),
    ),
    "rs_id_apollo": tuple(
        s for n in range(2) for s in (send(f"00A40800020F{n + 2:02X}04"), part(n))
    ),
    "pt_cc": (
        send("00A4040C07604632FF000002", "00A40000025F00", "00A4000002EF02"),
        send("00B0013600", "00B002363A", "00B0047812"),
    ),
    "my_mykad": (
        send("00A404000AA0000000744A504E0010"),
        malaysian(0, 0x0003),
        malaysian(1, 0x0111),
    ),
    "ee_id_2018": rows(f"00A4040C10{IDEMIA}", "00A4010C025000"),
    "ee_id_2025": rows(f"00A4040C0C{PKCS15}", "00A4080C02DFDD"),
    "ee_id_2002": (
        send("00A4010C02EEEE", "00A40204025044"),
        send(*(f"00B2{record:02X}0400" for record in (1, 2, 3, 4, 6, 7, 9))),
    ),
    "lv_eid": (
        send(f"00A4040C10{IDEMIA}", "00A4040C0DE828BD080FF2504F5420415750", "00A4020C023401"),
        file(0),
    ),
    "lt_eid": (
        send(f"00A4040C0C{PKCS15}", "00A4020C025031", "00B0000000"),
        send("00A4080C0450154404", "00B0000000", "00A4080C045015AA01"),
        file(0),
    ),
    "fi_fineid": (send(f"00A404000C{PKCS15}", "00A4080C024331"), file(0)),
    "de_kvk": (send("FFA400000106", "FFB00000FF"),),
    "ch_vk": (send("00A40000022F06", "00B0000054", "00A40000022F07", "00B000005F"),),
    "it_ts_cns": (send("00A40000021100", "00A40000021102"), part(0)),
}


def minimal(name: str) -> list[str]:
    """The commands (hex) for the virtual card of this family's first person."""
    family = next(each for each in FAMILIES if each.name == name)
    virtual = cards.play(name).card
    card = Card(virtual.transmit, protocol=protocol(virtual.atr))
    assert family.reached(card, likely=True)
    sizes = tuple(map(len, family.fetch(card)))
    return [command for step in STEPS[name] for command in step(sizes)]
