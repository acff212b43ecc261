"""The day's list goes out: whole, then what changed; a long poll wakes when it does."""

import threading
from time import monotonic

import httpx
import msgspec
import pytest

from central import appointments
from sync import wire
from tests.central.house import (
    ELSEWHERE,
    OTHER_LOBBY,
    House,
    booking,
    check_in,
    until,
)


def test_a_new_kiosk_gets_the_whole_list(house: House) -> None:
    house.book(booking("a-1"), booking("a-2"))

    page = house.schedule()

    assert page.full
    assert page.rows == [booking("a-1"), booking("a-2")]
    assert page.cursor is None


def test_a_kiosk_that_knows_a_version_gets_what_changed_since(house: House) -> None:
    house.book(booking("a-1"), booking("a-2"))
    known = house.schedule().version
    house.book(booking("a-2", status="cancelled"), booking("a-3"))
    with house.store.write() as transaction:
        appointments.remove(transaction, "north", ["a-1"])

    page = house.schedule(known)

    assert not page.full
    assert [(row.appointment_id, row.status) for row in page.rows] == [
        ("a-2", "cancelled"),
        ("a-3", "booked"),
    ]
    assert page.gone == ("a-1",)
    assert page.version > known


def test_what_is_gone_is_not_in_the_whole_list(house: House) -> None:
    house.book(booking("a-1"), booking("a-2"))
    with house.store.write() as transaction:
        appointments.remove(transaction, "north", ["a-1"])

    page = house.schedule()

    assert [row.appointment_id for row in page.rows] == ["a-2"]
    assert page.gone == ()


def test_another_site_sees_nothing_of_it(house: House) -> None:
    house.book(booking("a-1"))

    assert house.schedule(token=ELSEWHERE).rows == []


def test_the_pages_together_are_the_list(house: House) -> None:
    everything = [booking(f"a-{number:03d}") for number in range(25)]
    house.book(*everything)

    rows: list[wire.Booking] = []
    versions = set()
    path = "/v1/schedule?limit=10"
    pages = 0
    while path:
        page = msgspec.json.decode(house.call("GET", path).content, type=wire.SchedulePage)
        rows += page.rows
        versions.add(page.version)
        pages += 1
        path = f"/v1/schedule?limit=10&cursor={page.cursor}" if page.cursor else ""

    assert rows == everything
    assert pages == 3
    assert len(versions) == 1


def test_what_changes_between_two_pages_comes_with_the_next_call(house: House) -> None:
    house.book(*(booking(f"a-{number}") for number in range(4)))
    first = msgspec.json.decode(
        house.call("GET", "/v1/schedule?limit=2").content, type=wire.SchedulePage
    )

    house.book(booking("a-0", status="cancelled"), booking("a-00"))
    rest = msgspec.json.decode(
        house.call("GET", f"/v1/schedule?limit=9&cursor={first.cursor}").content,
        type=wire.SchedulePage,
    )

    assert [row.appointment_id for row in first.rows + rest.rows] == [f"a-{n}" for n in range(4)]
    late = house.schedule(rest.version).rows
    assert [(row.appointment_id, row.status) for row in late] == [
        ("a-0", "cancelled"),
        ("a-00", "booked"),
    ]


def test_a_page_stays_under_its_size(house: House) -> None:
    house.book(*(booking(f"a-{number:03d}", clinician="x" * 20_000) for number in range(100)))

    answer = house.call("GET", "/v1/schedule")

    assert len(answer.content) <= wire.MAX_BODY
    assert msgspec.json.decode(answer.content, type=wire.SchedulePage).cursor


@pytest.mark.parametrize(
    "query",
    ["since=-1", "since=Otto", "limit=0", "limit=501", "cursor=Otto", "cursor=1.", "cursor=.a"],
)
def test_a_wrong_question_is_told_so_without_an_echo(house: House, query: str) -> None:
    answer = house.call("GET", f"/v1/schedule?{query}")

    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Otto" not in answer.text


def test_nothing_new_is_304(house: House) -> None:
    house.book(booking("a-1"))
    first = house.call("GET", "/v1/schedule")
    known = msgspec.json.decode(first.content, type=wire.SchedulePage).version
    tag = {"If-None-Match": first.headers["etag"]}

    again = house.call("GET", f"/v1/schedule?since={known}", headers=tag)
    assert again.status_code == 304
    assert again.content == b""

    house.book(booking("a-2"))
    assert house.call("GET", f"/v1/schedule?since={known}", headers=tag).status_code == 200


def test_a_check_in_makes_booked_arrived_for_every_kiosk_of_the_site(house: House) -> None:
    house.book(booking("a-1"))
    known = house.schedule(token=OTHER_LOBBY).version

    house.send(check_in("a-1"))

    (row,) = house.schedule(known, OTHER_LOBBY).rows
    assert row == booking("a-1", status="arrived")


@pytest.mark.parametrize("status", ["arrived", "fulfilled", "cancelled", "noshow"])
def test_only_what_is_booked_becomes_arrived(house: House, status: wire.BookingStatus) -> None:
    known = house.book(booking("a-1", status=status))

    (verdict,) = house.send(check_in("a-1"))

    assert verdict.verdict == "accepted"
    assert house.schedule(known).rows == []


def test_a_replayed_check_in_does_not_undo_the_staffs_undo(house: House) -> None:
    house.book(booking("a-1"))
    letter = check_in("a-1")
    house.send(letter)
    known = house.book(booking("a-1"))

    house.send(letter)

    assert house.schedule(known).rows == []


def test_a_check_in_for_an_unknown_appointment_is_kept(house: House) -> None:
    (verdict,) = house.send(check_in("nobody-knows"))

    assert verdict.verdict == "accepted"


def test_a_kiosk_cannot_check_in_at_another_site(house: House) -> None:
    known = house.book(booking("a-1"))

    house.send(check_in("a-1"), token=ELSEWHERE)

    assert house.schedule(known).rows == []


def test_a_version_from_the_future_gets_the_whole_list(house: House) -> None:
    house.book(booking("a-1"))

    assert house.schedule(10_000).full


class Waiting:
    """A long poll that waits in a thread of its own."""

    def __init__(self, house: House, since: int, seconds: int) -> None:
        self._house = house
        self._path = f"/v1/schedule?since={since}"
        self._wait = {"Prefer": f"wait={seconds}", "If-None-Match": f'"v{since}"'}
        self._thread = threading.Thread(target=self._ask)
        self._thread.start()

    def _ask(self) -> None:
        began = monotonic()
        self._answer = self._house.call("GET", self._path, headers=self._wait)
        self.seconds = monotonic() - began

    def answer(self) -> httpx.Response:
        self._thread.join(20)
        return self._answer


@pytest.mark.slow
def test_a_long_poll_ends_with_304_when_nothing_comes(house: House) -> None:
    known = house.book(booking("a-1"))

    poll = Waiting(house, known, 1)

    assert poll.answer().status_code == 304
    assert poll.answer().headers["preference-applied"] == "wait=1"
    assert 0.9 < poll.seconds < 3


def test_a_long_poll_wakes_when_a_patient_arrives(house: House) -> None:
    known = house.book(booking("a-1"))
    poll = Waiting(house, known, 20)
    until(lambda: house.desk.changes.awaited)

    house.send(check_in("a-1"))

    page = msgspec.json.decode(poll.answer().content, type=wire.SchedulePage)
    assert [row.status for row in page.rows] == ["arrived"]
    assert poll.seconds < 3


def test_a_long_poll_wakes_when_another_process_changes_the_list(house: House) -> None:
    known = house.book(booking("a-1"))
    poll = Waiting(house, known, 20)
    until(lambda: house.desk.changes.awaited)

    house.book(booking("a-2"))  # past the server: it is not told

    page = msgspec.json.decode(poll.answer().content, type=wire.SchedulePage)
    assert [row.appointment_id for row in page.rows] == ["a-2"]
    assert poll.seconds < 3
