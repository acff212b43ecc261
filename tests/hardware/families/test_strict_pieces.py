"""Thai, Malaysian and Portuguese cards that take only what was published of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware import families
from hardware.iso7816 import Card, Protocol
from hardware.unreadable import Unreadable
from tests.hardware.families.strict import TODAY, StrictCard, read, why_not

pytestmark = pytest.mark.slow


def thai(most: int, *, short_parts: bool = False) -> Callable[[bytes], bytes]:
    """A Thai card on a reader that fetches by itself; of one read it gives `most` bytes."""
    body = bytes(4) + b"1234567890121"
    body += "นาย#สมมติ##ตัวอย่าง".encode("cp874").ljust(100) + b"Mr.#A##B".ljust(100)
    body += b"25230229" + b"1" + bytes(200)

    def transmit(apdu: bytes) -> bytes:
        if apdu[:2] == b"\x80\xb0":
            at, size = int.from_bytes(apdu[2:4], "big"), apdu[6]
            size = min(size, most) - (1 if short_parts and size == 209 else 0)
            return body[at : at + size] + b"\x90\x00"
        return b"\x90\x00" if apdu.hex() == "00a4040008a000000054480001" else b"\x6a\x82"

    return transmit


def test_a_thai_card_that_gives_less_at_once_is_read_in_parts() -> None:
    atr = bytes.fromhex("3B6800005448204E49442036")
    whole = families.read(Card(thai(255)), TODAY, atr)
    for most in (209, 210, 221):
        assert families.read(Card(thai(most)), TODAY, atr) == whole
    assert whole.people[0].birth_date == "1980-02-29"


def test_thai_parts_that_stay_short_are_never_half_a_name() -> None:
    for transmit in (thai(100), thai(210, short_parts=True)):
        card = Card(transmit)
        with pytest.raises(Unreadable) as reason:
            families.read(card, TODAY, bytes.fromhex("3B6800005448204E49442036"))
        assert reason.value.cause.value == "damaged"


def test_malaysias_atr_does_not_ask_in_the_old_thai_way() -> None:
    (thailand,) = (each for each in families.FAMILIES if each.name == "th_id")
    p2 = {
        atr: thailand.p2_of_response(bytes.fromhex(atr))
        for atr in ("3B67000029200020780188", "3B6700007320006C683132", "3B670000A81042201F9000")
    }
    assert list(p2.values()) == [1, 0, 0]


def portuguese(*ways: str) -> StrictCard:
    body = bytearray(1400)
    for at, text in ((310, "31 12 2029"), (330, "Exemplo"), (450, "Ana"), (606, "00000000")):
        body[at : at + len(text)] = text.encode()
    known = {
        "00A4040C07604632FF000002": "APP",
        "00A40000025F00": "5F00",
        "00A4000002EF02": "EF02",
        "00A4000C025F00": "5F00",
        "00A4000C02EF02": "EF02",
        "00A4080C045F00EF02": "EF02",
    }
    return StrictCard(
        {"EF02": bytes(body)},
        {said: to for said, to in known.items() if said in ways or to == "APP"},
        {"00A4000002EF02": {"5F00"}, "00A4000C02EF02": {"5F00"}},
    )


@pytest.mark.parametrize(
    "ways",
    [
        ("00A40000025F00", "00A4000002EF02"),
        ("00A4000C025F00", "00A4000C02EF02"),
        ("00A4080C045F00EF02",),
    ],
)
@pytest.mark.parametrize("refusal", ["6A86", "6A82", "6D00"])
def test_a_portuguese_card_is_asked_in_three_ways(ways: tuple[str, ...], refusal: str) -> None:
    card = replace(portuguese(*ways), refusal=refusal)
    holder = read(card, "3B6B00000031C064080461120F9000", Protocol.T0)
    assert holder.people[0].family_name == "Exemplo"


def test_a_refused_application_is_not_asked_for_twice() -> None:
    card = replace(portuguese(), selects={}, refusal="6A86")
    why_not(card, "3B6B00000031C064080461120F9000")
    assert card.heard.count("00A4040C07604632FF000002") == 1
