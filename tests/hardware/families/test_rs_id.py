"""The Serbian identity card: the letters its sex is written with."""

from datetime import date

import pytest

from hardware.families import rs_id
from hardware.virtual.serbian import row

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("letter", "sex"),
    [
        ("M", "male"),
        ("М", "male"),
        ("F", "female"),
        ("Ž", "female"),
        ("Ж", "female"),
        ("", "unknown"),
    ],
)
def test_the_sex_is_a_letter_of_either_script(letter: str, sex: str) -> None:
    number, name = b"0101006500006", "Узорак".encode()
    personal = row({1558: number, 1559: name, 1562: letter.encode(), 1566: b"01011990"})
    (found,) = rs_id.FAMILY.holder((row({1550: b"31122030"}), personal), TODAY).people
    assert found.sex == sex
