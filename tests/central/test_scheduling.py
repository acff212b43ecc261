"""Appointments come in by call and by file, and names and numbers stay outside."""

from datetime import date, timedelta
from io import StringIO
from typing import Any

import msgspec
import pytest

from central import appointments, audit, integrations
from central.audit import Actor
from central.intake import Given, Unfit, read
from central.limits import Buckets, Limits
from central.scheduling import Taken, judge
from central.tables import NoTable, rows
from hardware.identifiers import HETU, KVNR
from sync import wire
from sync.pseudonym import booking_key, typed_key
from tests.central.house import NOON, TODAY, House, check_in, site

ANNA = {"system": HETU, "value": "131052-308T"}  # the population register's own example
KARIN = {"system": KVNR, "value": "A123456780"}
PEPPERS = (wire.Pepper(2, b"2" * 32), wire.Pepper(1, b"1" * 32))
BORN = date(1952, 10, 13)
WHERE = Given(site("north"), PEPPERS, TODAY)


def sent(id: str = "a-1", *who: dict[str, str], **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """An appointment of today at noon, Anna's if nobody is named."""
    return {
        "appointment_id": id,
        "starts_at": "2026-11-20T12:00:00",
        "place_id": "lab",
        "identifiers": list(who or (ANNA,)),
        **fields,
    }


def test_a_row_has_a_key_under_each_pepper_and_nothing_of_the_person() -> None:
    booking = read(sent(), WHERE)

    assert booking.keys == tuple(
        key
        for pepper in PEPPERS
        for key in (
            booking_key(pepper, TODAY, HETU, "131052-308T"),
            typed_key(pepper, TODAY, "131052-308T", BORN),
        )
    )
    assert b"131052" not in msgspec.json.encode(booking)
    assert booking.starts_at is not None
    assert booking.starts_at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"appointment_id": ""}, "appointment_id: 1 to 64 characters"),
        ({"appointment_id": "\x1b[31m"}, "appointment_id: signs that cannot be printed"),
        ({"starts_at": "Otto"}, "starts_at: a time such as"),
        ({"starts_at": "2026-11-19T12:00:00"}, "starts_at: before today"),
        ({"ends_at": "2026-11-20T11:00:00"}, "ends_at: not after starts_at"),
        ({"place_id": "Otto"}, "place_id: no place of this site"),
        ({"status": "Otto"}, "status: booked, arrived"),
        ({"identifiers": []}, "identifiers: none"),
        ({"identifiers": [{"system": "Otto", "value": "1"}]}, "identifiers: a system"),
        ({"identifiers": [{"system": HETU, "value": "Otto"}]}, "identifiers: no number of"),
        ({"identifiers": [{"system": HETU, "value": "131052-308U"}]}, "identifiers: the check"),
        ({"birth_date": "Otto"}, "birth_date: a date such as 1952-10-13"),
        ({"delay_minutes": "Otto"}, "delay_minutes: whole minutes"),
        ({"otto": "Otto"}, "a field that is not known"),
    ],
)
def test_what_is_wrong_is_told_without_what_was_sent(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(Unfit) as told:
        read(sent() | change, WHERE)

    assert str(told.value).startswith(reason)
    assert "tto" not in str(told.value)


def test_a_table_is_read_with_either_sign_and_every_bad_line_has_its_number() -> None:
    table = (
        "\ufeffappointment_id;starts_at;place_id;identifiers;delay_minutes\r\n"
        f"a-1;2026-11-20 09:30;lab;{HETU}|131052-308T {KVNR}|A123456780;10\r\n"
        "\r\n"
        f"a-2;2026-11-20 25:30;lab;{HETU}|131052-308T;\r\n"
        "a-3;2026-11-20 09:30;lab\r\n"
        f"a-1;2026-11-20 10:30;lab;{HETU}|131052-308T;\r\n"
        f'"a-4";2026-11-20T10:30+02:00;"lab";{HETU}|131052-308T;\r\n'
    )

    good, bad, meant = judge(rows(StringIO(table)), WHERE)

    assert [(one.appointment_id, one.delay_minutes) for one in good] == [("a-1", 10), ("a-4", None)]
    assert len(good[0].keys) == 8  # two numbers, two peppers, and each with the birth date too
    assert [(one.line, one.reason[:12]) for one in bad] == [
        (4, "starts_at: a"),
        (5, "3 cells wher"),
        (6, "appointment_"),
    ]
    assert meant is None


@pytest.mark.parametrize("head", ["", "name,starts_at", "appointment_id,starts_at", "\x00"])
def test_a_file_that_is_no_table_is_refused_with_a_sentence(head: str) -> None:
    with pytest.raises(NoTable, match=r"\.$"):
        list(rows(StringIO(head + "\n")))


@pytest.fixture
def token(house: House) -> str:
    """North's booking system."""
    with house.store.write() as transaction:
        actor = Actor("os:test", "console")
        _, made = integrations.add(
            transaction, "north", "Booking system", timedelta(days=1), actor, NOON
        )
    return made


def put(
    house: House,
    token: str,
    *appointments: dict[str, Any],
    day: str = "/2026-11-20",
    more: str = "",
) -> Taken:
    answer = house.call(
        "PUT" if day else "POST",
        f"/v1/schedule{day}{more}",
        token,
        json={"appointments": appointments},
    )
    assert answer.status_code in (200, 422), answer.text
    return msgspec.json.decode(answer.content, type=Taken)


def test_a_day_is_taken_in_once_and_kiosks_hear_of_changes_only(house: House, token: str) -> None:
    day = (sent(), sent("a-2", KARIN, starts_at="2026-11-20T13:00:00"), sent("a-3"))

    first = put(house, token, *day)
    version = house.schedule().version
    again = put(house, token, *day)

    assert (first.taken, first.changed, again.changed, again.removed) == (3, 3, 0, 0)
    page = house.schedule()
    assert page.version == version
    codes = {row.appointment_id: row.call_code for row in page.rows}
    assert codes["a-1"] == codes["a-3"] != codes["a-2"]  # a person has one code
    assert len(set(codes.values())) == 2


def test_moves_cancellations_and_what_is_gone(house: House, token: str) -> None:
    put(house, token, sent(), sent("a-2", KARIN), sent("a-3", KARIN))
    before = {row.appointment_id: row for row in house.schedule().rows}

    done = put(
        house,
        token,
        sent(starts_at="2026-11-20T15:00:00"),
        sent("a-2", status="cancelled", identifiers=[]),
    )

    assert (done.changed, done.removed) == (2, 1)
    after = {row.appointment_id: row for row in house.schedule().rows}
    assert set(after) == {"a-1", "a-2"}
    assert after["a-1"].starts_at != before["a-1"].starts_at
    assert after["a-1"].call_code == before["a-1"].call_code
    assert after["a-2"].status == "cancelled"
    assert after["a-2"].keys == before["a-2"].keys

    put(house, token, sent(starts_at="2026-11-21T15:00:00"), day="")
    moved = {row.appointment_id: row for row in house.schedule().rows}["a-1"]
    assert moved.day == TODAY + timedelta(days=1)
    assert moved.keys != before["a-1"].keys


def test_a_list_that_says_booked_takes_no_arrival_back(house: House, token: str) -> None:
    put(house, token, sent())
    house.send(check_in("a-1"))

    done = put(house, token, sent())

    assert done.changed == 0
    assert [row.status for row in house.schedule().rows] == ["arrived"]


def test_who_checked_in_before_the_booking_was_known_has_arrived(house: House, token: str) -> None:
    yesterday = check_in("a-2", at="2026-11-19T12:00:00+02:00")
    house.send(check_in("a-1"), yesterday)

    put(house, token, sent(), sent("a-2", KARIN))

    status = {row.appointment_id: row.status for row in house.schedule().rows}
    assert status == {"a-1": "arrived", "a-2": "booked"}


def test_a_check_in_that_was_taken_back_stays_so(house: House, token: str) -> None:
    put(house, token, sent())
    house.send(check_in("a-1"))
    with house.store.write() as transaction:
        appointments.undo(transaction, "north", "a-1")

    put(house, token, sent(starts_at="2026-11-20T15:00:00"))

    assert [row.status for row in house.schedule().rows] == ["booked"]


def test_bad_ones_stop_the_list_or_only_themselves(house: House, token: str) -> None:
    put(house, token, sent("a-9"))
    day = (sent(), sent("a-9", place_id="nowhere"), sent("a-3", KARIN))

    refused = put(house, token, *day)
    taken = put(house, token, *day, more="?partial=true")

    assert (refused.taken, refused.changed) == (0, 0)
    assert [(one.line, one.reason) for one in refused.bad] == [
        (2, "place_id: no place of this site")
    ]
    assert (taken.taken, taken.changed, taken.removed) == (2, 2, 0)
    assert {row.appointment_id for row in house.schedule().rows} == {"a-1", "a-3", "a-9"}


@pytest.mark.parametrize("bearer", [None, "int-wrong", "dev-lobby"])
def test_only_a_systems_own_token_writes_the_list(house: House, bearer: str | None) -> None:
    for method, path in (("PUT", "/v1/schedule/2026-11-20"), ("POST", "/v1/schedule")):
        answer = house.call(method, path, bearer, json={"appointments": []})
        assert answer.status_code == 401


def test_a_token_writes_to_its_own_site_until_it_ends(house: House, token: str) -> None:
    put(house, token, sent())
    assert [row.appointment_id for row in house.schedule(token="dev-elsewhere").rows] == []

    house.now += timedelta(days=2)
    answer = house.call("POST", "/v1/schedule", token, json={"appointments": []})
    assert answer.status_code == 401


def test_tokens_that_are_nobodys_and_systems_that_run_wild_are_slowed_down(
    house: House, token: str
) -> None:
    house.desk.limits = Limits(
        kiosks=Buckets(1.0, 3.0, lambda: 0.0), strangers=Buckets(1.0, 3.0, lambda: 0.0)
    )

    def ask(bearer: str, method: str = "POST", path: str = "/v1/schedule") -> int:
        said: dict[str, object] | None = {"appointments": []} if method == "POST" else None
        return house.call(method, path, bearer, json=said).status_code

    assert [ask("int-guessed") for _ in range(4)] == [401, 401, 401, 429]
    assert ask("adm-guessed", "GET", "/v1/admin/kiosks") == 429
    assert [ask(token) for _ in range(4)] == [200, 200, 200, 429]
    assert house.call("GET", "/v1/site").status_code == 200


@pytest.mark.parametrize("path", ["/2026-13-40", "/Otto"])
def test_a_day_that_is_none_is_refused(house: House, token: str, path: str) -> None:
    answer = house.call("PUT", f"/v1/schedule{path}", token, json={"appointments": []})

    assert answer.status_code == 400
    assert "Otto" not in answer.text


def test_imports_are_in_the_audit_log_as_numbers(house: House, token: str) -> None:
    put(house, token, sent())

    with house.store.read() as transaction:
        found = [one for one in audit.entries(transaction) if one.deed == "schedule.import"]
    assert found[-1].facts == {"taken": 1, "changed": 1, "removed": 0, "bad": 0}
    assert found[-1].who.startswith("integration:")
