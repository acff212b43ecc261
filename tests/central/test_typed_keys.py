"""What a booking may be found by when nobody has a card: number and birth date, or a name."""

from dataclasses import replace

import msgspec
import pytest

from central.intake import Unfit, read
from hardware.identifiers import BOOKING_CODE
from sync import wire
from sync.pseudonym import name_key, typed_key
from tests.central.house import TODAY
from tests.central.test_scheduling import ANNA, BORN, KARIN, PEPPERS, WHERE, sent

CODE = {"system": BOOKING_CODE, "value": "7q4m-k2xp"}


def test_a_booking_code_finds_nothing_without_the_birth_date() -> None:
    alone = read(sent("a-1", CODE, birth_date="1952-10-13"), WHERE)
    beside_a_number_that_tells = read(sent("a-1", CODE, ANNA), WHERE)

    typed = {typed_key(pepper, TODAY, "7Q4MK2XP", BORN) for pepper in PEPPERS}
    assert set(alone.keys) == typed
    assert typed < set(beside_a_number_that_tells.keys)
    with pytest.raises(Unfit, match="birth_date: needed"):
        read(sent("a-1", CODE, KARIN), WHERE)


def test_a_name_is_a_key_only_where_the_site_lets_it_be_typed() -> None:
    named = sent("a-1", KARIN, birth_date="1952-10-13", family_name="von Müller")
    there = msgspec.structs.replace(WHERE.site, typed_name=True)

    assert read(named, WHERE).name_keys == ()
    assert read(named, replace(WHERE, site=there)).name_keys == tuple(
        name_key(pepper, TODAY, BORN, "Mül") for pepper in PEPPERS
    )
    for missing in ({"family_name": "…"}, {"birth_date": None}):
        assert read(named | missing, replace(WHERE, site=there)).name_keys == ()


def test_a_booking_at_a_neighbour_says_when_and_where_and_nothing_more() -> None:
    there = msgspec.structs.replace(
        WHERE.site, neighbours=(wire.Neighbour("south", "South", "Harbour Street 3"),)
    )
    elsewhere = sent(place_id="their-lab", elsewhere="south", clinician="Otto")

    booking = read(elsewhere, replace(WHERE, site=there))

    assert (booking.elsewhere, booking.place_id, booking.clinician) == ("south", None, None)
    assert booking.starts_at is not None
    with pytest.raises(Unfit, match="elsewhere: no neighbour of this site"):
        read(elsewhere, WHERE)
