"""Virtual KVKs: generated people in a memory chip, and the reader that speaks to it.

Layout: card document, section 4.1k. Street, postcode and town are never to be kept.
"""

import unicodedata

from hardware.identifiers import KVK_NUMBER
from hardware.iso7816 import StatusWord
from hardware.virtual.card import Answer, Command, Directory, File, VirtualCard
from hardware.virtual.encode import ber
from hardware.virtual.people import Generated, person

ATR = bytes.fromhex("3B04A2131091")
INSURER = "Test-Krankenkasse Köln"
OTHERS = "NOT-TO-BE-READ"
_HEADER = bytes.fromhex("A2131091")
_SIZE = 256
_MEMORY = 1
_SEVEN_BITS = str.maketrans("§ÄÖÜäöüß", "@[\\]{|}~")


def de_kvk(serial: int) -> VirtualCard:
    """Build the card of a generated person; every other one has the number of an eGK."""
    return memory(template(person("DE", serial)))


def memory(body: bytes) -> VirtualCard:
    """Build a card around a template: a header, a directory up to 30, the template, FF."""
    directory = ber(0x61, ber(0x4F, bytes.fromhex("D27600000101")), bytes(3))
    data = (_HEADER.ljust(17, b"\0") + directory + body).ljust(_SIZE, b"\xff")
    return VirtualCard(
        ATR,
        (Directory(files=(File(_MEMORY, body=data),)),),
        own={(0x00, 0xA4): _unknown, (0xFF, 0xA4): _take, (0xFF, 0xB0): _read},
    )


def template(who: Generated) -> bytes:
    """Return the application template."""
    insurer, number = who.other_number(KVK_NUMBER).split("-")
    fields = {
        0x80: INSURER,
        0x81: insurer,
        0x82: who.number if who.serial % 2 else number,
        0x83: "1000",
        0x84: "Dr." if who.serial % 3 == 0 else "",
        0x85: spelt(who.given_names),
        0x87: spelt(who.family_name),
        0x88: who.born[6:] + who.born[4:6] + who.born[:4],
        0x89: OTHERS,
        0x8B: "00000",
        0x8C: OTHERS,
        0x8D: "1230",
    }
    objects = [ber(tag, value.translate(_SEVEN_BITS).encode()) for tag, value in fields.items()]
    return ber(0x60, *objects, ber(0x8E, b"\x00"))


def spelt(name: str) -> str:
    """Spell a name with the letters there are: accents are left out, umlauts stay."""
    return "".join(
        c if c in "ÄÖÜäöüß" else unicodedata.normalize("NFD", c)[0]
        for c in unicodedata.normalize("NFC", name)
    )


def _unknown(_: VirtualCard, __: Command) -> Answer:
    """Refuse what only a processor understands."""
    return b"", StatusWord.UNKNOWN_INSTRUCTION


def _take(_: VirtualCard, command: Command) -> Answer:
    return b"", StatusWord.OK if command.data == b"\x06" else StatusWord.WRONG_PARAMETERS


def _read(card: VirtualCard, command: Command) -> Answer:
    return card.read(card.file(_MEMORY), command.p2, command.le or 0)
