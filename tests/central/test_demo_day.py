"""The demonstration is believable, harmless, and on the right side of midnight."""

import tomllib
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import msgspec
import pytest

from central import call_codes, demo_day
from central.demo_answers import answers
from central.demo_day import AtTheDesk
from central.demo_sites import COMMENTS, SITES
from central.site_file import as_toml, changed
from hardware.identifiers import HETU, KVNR, check
from sync import wire
from sync.pseudonym import booking_key, name_key, typed_key
from tests.central.house import NOON, TODAY

PEPPER = wire.Pepper(1, b"." * 32)
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("here", "starts"),
    [
        ("2026-11-20 09:00:00", "2026-11-20 09:10"),
        ("2026-11-20 23:48:30", "2026-11-20 23:58"),
        ("2026-11-20 23:55:00", "2026-11-20 23:59"),
        ("2026-11-20 23:59:59", "2026-11-20 23:59"),
        ("2026-11-21 00:00:00", "2026-11-21 00:10"),
        ("2026-10-25 03:55:00", "2026-10-25 04:05"),
    ],
)
def test_a_patient_at_the_desk_is_booked_soon_and_never_past_midnight(
    here: str, starts: str
) -> None:
    now = datetime.fromisoformat(here).replace(tzinfo=HELSINKI)

    patients = [AtTheDesk(KVNR, "A123456780")]

    (booking,) = demo_day.soon(SITES[0], now.astimezone(UTC), PEPPER, patients, set())

    assert booking.starts_at is not None
    assert f"{booking.starts_at.astimezone(HELSINKI):%Y-%m-%d %H:%M}" == starts
    assert booking.day == now.date()
    assert booking.keys == (booking_key(PEPPER, now.date(), KVNR, "A123456780"),)
    assert booking.call_code


def test_a_patient_at_the_desk_may_type_number_or_name_with_the_birth_date() -> None:
    born = date(1980, 2, 29)
    patient = AtTheDesk(KVNR, "A123456780", born, "Muster")

    (booking,) = demo_day.soon(SITES[0], NOON, PEPPER, [patient], set())

    assert typed_key(PEPPER, booking.day, "A123456780", born) in booking.keys
    assert booking.name_keys == (name_key(PEPPER, booking.day, born, "Muster"),)


def test_nobody_in_it_exists() -> None:
    random = Random(1)
    for _ in range(500):
        number = demo_day.invented_hetu(random)
        assert check(HETU, number) is True
        assert number[7:10] >= "900"  # never given to a person


def test_one_day_is_the_same_however_often_it_is_made() -> None:
    for demo in SITES:
        assert answers(demo, TODAY, None) == answers(demo, TODAY, None)
        first, second = (
            list(demo_day.bookings_of(demo, TODAY, NOON, PEPPER, set())) for _ in range(2)
        )
        assert first == second


def test_what_is_made_keeps_the_words_of_the_wire() -> None:
    for demo in SITES:
        assert msgspec.convert(msgspec.to_builtins(demo.site), wire.Site) == demo.site
        assert changed(demo.site, tomllib.loads(as_toml(demo.site))) == demo.site
        assert len(demo.weights) == 11
        for place in demo.site.places:
            assert place.floor
            assert place.room
            assert place.directions.keys() == place.area.keys() == set(demo.site.languages)
        for row in demo_day.bookings_of(demo, TODAY, NOON, PEPPER, set()):
            assert msgspec.json.decode(msgspec.json.encode(row), type=wire.Booking) == row
    assert {language for language, _, _ in COMMENTS} == {"fi", "en"}


def test_the_past_of_the_day_has_arrivals_and_its_future_has_none() -> None:
    rows = list(demo_day.bookings_of(SITES[0], TODAY, NOON, PEPPER, set()))

    for row in rows:
        assert row.starts_at is not None
        if row.starts_at > NOON:
            assert row.status in ("booked", "cancelled")
        else:
            assert row.status != "booked"
    assert {"arrived", "fulfilled", "booked"} <= {row.status for row in rows}
    assert rows[-1].starts_at is not None
    assert rows[0].starts_at is not None
    assert rows[-1].starts_at - rows[0].starts_at > timedelta(hours=7)


def test_call_codes_are_unique_readable_and_kind() -> None:
    taken: set[str] = set()
    random = Random(3)

    codes = [call_codes.draw(random, taken) for _ in range(3000)]

    assert len(set(codes)) == 3000
    for code in codes:
        assert len(code) == 4
        assert code[:2].isalpha()
        assert code[2:].isdigit()
        assert not set(code) & set("IO01")
        assert code[:2] not in call_codes.LEFT_OUT
