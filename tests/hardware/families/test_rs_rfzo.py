"""The Serbian insurance card: how far its files are read."""

from dataclasses import replace
from datetime import date

from hardware import families
from hardware.iso7816 import Card
from hardware.person import Insurer
from hardware.virtual import serbian
from hardware.virtual.card import File
from hardware.virtual.serbian import row

TODAY = date(2026, 6, 1)


def test_an_insurers_long_name_is_read_to_its_end_and_no_byte_behind_its_number() -> None:
    wanted = {1553: "Њ".encode("utf-16-le") * 90, 1554: b"10000"}
    virtual = serbian.rs_rfzo(1)
    mf, application = virtual.directories
    first = File(0x0D01, body=row(wanted | {1555: bytes(200)}))
    files = (first, *application.files[1:])
    virtual = replace(virtual, directories=(mf, replace(application, files=files)))
    holder = families.read(Card(virtual.transmit), TODAY, virtual.atr)
    assert holder.insurer == Insurer("10000", "Њ" * 90)
    sent = [apdu.hex().upper() for apdu in virtual.heard]
    asked = sent[2 : sent.index("00A40000020D02")]
    assert [int(each[4:8], 16) + int(each[8:], 16) for each in asked][-1] == len(row(wanted))
