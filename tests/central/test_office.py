"""The desk page: only who may sees what, each deed is in the log, and it works without scripts."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from central import audit, staff
from central.audit import Entry
from central.limits import Buckets, Limits
from central.store import instant
from sync import wire
from tests.central.house import (
    House,
    booking,
    callback,
    check_in,
    comment,
)
from tests.central.naughty import STRINGS
from tests.central.seat import OS, PASSWORD, Seat, deeds, staff_call, staffed
from tests.central.test_pages import luminance


def noted(house: House, deed: str) -> list[Entry]:
    """What stands in the log of this deed, since the accounts were made."""
    with house.store.read() as transaction:
        entries = list(audit.entries(transaction))
    begun = max(n for n, one in enumerate(entries) if one.deed == "staff.add")
    return [one for one in entries[begun:] if one.deed == deed]


def account(house: House, name: str) -> str:
    """As the log names somebody."""
    with house.store.read() as transaction:
        (row,) = transaction.rows("SELECT id FROM staff WHERE name = :name", name=name)
    return f"staff:{row.id}"


@pytest.fixture
def people(house: House) -> Iterator[House]:
    with staffed(house) as one:
        yield one


def test_nobody_sees_anything_without_signing_in(people: House) -> None:
    for path in ("/office", "/office/voices", "/office/live"):
        answer = people.call("GET", path, token=None)
        assert answer.status_code in (303, 401)
        assert "north" not in answer.text
    for path in ("arrivals/undo", "calls/answer", "comments/open", "callbacks/done", "sign-out"):
        assert people.call("POST", f"/office/{path}", token=None).status_code == 401


def test_a_session_has_a_cookie_no_script_and_no_other_page_can_use(people: House) -> None:
    cookie = Seat(people, "reception").answer.headers["set-cookie"].lower()

    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "path=/office" in cookie
    assert "secure" not in cookie  # this machine, without TLS
    proxied = people.client.post(
        "/office/sign-in",
        data={"name": "reception", "password": PASSWORD},
        headers={"X-Forwarded-For": "192.0.2.1"},
    )
    assert "secure" in proxied.headers["set-cookie"].lower()


def test_reception_sees_arrivals_and_takes_a_wrong_one_back(people: House) -> None:
    people.book(booking("a-1"), booking("a-2", call_code="ZP37"))
    people.send(check_in("a-1"))
    seat = Seat(people, "reception")
    assert "KT42" in seat.page()
    assert "ZP37" not in seat.page()
    version = people.schedule().version

    assert seat.does("/office/arrivals/undo", id="a-1").status_code == 303

    assert "KT42" not in seat.page()
    (row,) = people.schedule(since=version).rows
    assert (row.appointment_id, row.status) == ("a-1", "booked")
    assert "arrival.undo" in deeds(people)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("cancelled", "The booking is cancelled. Speak with them."),
        ("noshow", "The booking was closed: nobody came. Speak with them."),
        (None, "There is no such booking. Speak with them."),
        ("fulfilled", "Nobody has checked in yet today."),
    ],
)
def test_who_checked_in_without_a_booking_that_stands_is_not_left_waiting(
    people: House, status: wire.BookingStatus | None, words: str
) -> None:
    if status is not None:
        people.book(booking("a-1", status=status))
    people.send(check_in("a-1"), check_in("a-0", at="2026-11-19T12:00:00+02:00"))

    page = Seat(people, "reception").page()

    assert words in page
    assert page.count("Speak with them.") == (status != "fulfilled")
    assert "undo-" not in page


@pytest.mark.parametrize(
    ("guard", "words"),
    [("credential", "guarded by a systemd credential"), ("file", "in a file"), (None, "")],
)
def test_it_sees_what_guards_a_kiosks_keys(
    people: House, guard: wire.Guard | None, words: str
) -> None:
    said = wire.Health(version="1", reader="ready", key_guard=guard)
    told = people.call("PUT", "/v1/health", content=msgspec.json.encode(said))
    assert told.status_code == 204

    page = Seat(people, "it").page()

    assert ("Keys: " in page) == (guard is not None)
    assert words in page
    assert "Keys: " not in Seat(people, "reception").page()


def test_a_call_is_answered_once(people: House) -> None:
    call = staff_call()
    people.send(call)
    seat = Seat(people, "reception")
    assert "asked for help" in seat.page()
    (kiosk,) = [id for token, id in people.kiosks.items() if token == "dev-lobby"]

    for _ in range(2):
        assert seat.does("/office/calls/answer", kiosk=kiosk, id=call["id"]).status_code == 303

    assert "asked for help" not in seat.page()
    assert deeds(people).count("call.answer") == 1


def test_comments_are_opened_one_by_one_and_the_log_says_by_whom(people: House) -> None:
    wrote = comment("<b>Otto</b> & the queue")
    people.send(wrote)
    kiosk = people.kiosks["dev-lobby"]
    seat = Seat(people, "comments")
    assert "Otto" not in seat.page("/office/voices")

    answer = seat.does("/office/comments/open", kiosk=kiosk, id=wrote["id"])

    assert "&lt;b&gt;Otto&lt;/b&gt; &amp; the queue" in answer.text
    assert "Otto" not in seat.page("/office/voices")
    (opened,) = noted(people, "comment.open")
    assert (opened.who, opened.subject) == (account(people, "comments"), wrote["id"])
    assert (opened.origin, opened.at) == ("127.0.0.1", instant(people.now))
    people.desk.keyring = {}
    assert "stays sealed" in seat.does("/office/comments/open", kiosk=kiosk, id=wrote["id"]).text
    assert len(noted(people, "comment.open")) == 1


def test_what_lay_unsealed_from_before_is_noted_too(people: House) -> None:
    wrote = comment("Otto")
    people.send(wrote)
    with people.store.write() as transaction:
        transaction.run("UPDATE comments SET kid = '', text = :text", text=b"the queue")
    seat = Seat(people, "comments")

    answer = seat.does("/office/comments/open", kiosk=people.kiosks["dev-lobby"], id=wrote["id"])

    assert "the queue" in answer.text
    (opened,) = noted(people, "comment.open")
    assert (opened.who, opened.subject) == (account(people, "comments"), wrote["id"])


def test_a_number_goes_when_the_call_was_made(people: House) -> None:
    wish = callback()
    people.send(wish)
    kiosk = people.kiosks["dev-lobby"]
    seat = Seat(people, "callback")

    assert "+358" in seat.does("/office/callbacks/open", kiosk=kiosk, id=wish["id"]).text
    (opened,) = noted(people, "callback.open")
    assert (opened.who, opened.subject) == (account(people, "callback"), wish["id"])
    assert seat.does("/office/callbacks/done", kiosk=kiosk, id=wish["id"]).status_code == 303

    with people.store.read() as transaction:
        assert transaction.rows("SELECT id FROM callbacks") == []
    assert deeds(people).count("callback.done") == 1


@pytest.mark.parametrize(
    ("role", "path"),
    [
        ("comments", "/office/arrivals/undo"),
        ("it", "/office/calls/answer"),
        ("reception", "/office/comments/open"),
        ("comments", "/office/callbacks/open"),
        ("it", "/office/callbacks/done"),
    ],
)
def test_a_role_does_only_its_own(people: House, role: str, path: str) -> None:
    seat = Seat(people, role)
    people.send(check_in("a-1"))

    assert seat.does(path, kiosk="k", id="a-1").status_code == 403


def test_another_sites_staff_neither_sees_nor_does_anything_here(people: House) -> None:
    people.book(booking("a-1"))
    people.send(check_in("a-1"))
    seat = Seat(people, "south")

    assert "Clinic north" not in seat.page() + seat.page("/office/voices")
    assert seat.does("/office/arrivals/undo", id="a-1").status_code == 404


def test_a_form_from_elsewhere_is_refused(people: House) -> None:
    seat = Seat(people, "reception")

    assert seat.does("/office/arrivals/undo", form_token="guessed", id="a-1").status_code == 403
    strange = seat.client.post(
        "/office/sign-in",
        data={"name": "reception", "password": PASSWORD},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert strange.status_code == 403


def test_five_wrong_passwords_lock_a_name_for_a_while(people: House) -> None:
    for name in ("reception", "nobody"):
        for _ in range(5):
            assert Seat(people, name, "wrong password!").answer.status_code == 403
    assert Seat(people, "reception").answer.status_code == 403

    people.now += timedelta(minutes=2)
    assert Seat(people, "reception").answer.status_code == 303
    assert deeds(people).count("staff.wrong_password") == 5


def test_an_address_that_tries_on_and_on_has_to_wait_and_others_have_not(people: House) -> None:
    time = [0.0]
    people.desk.limits = Limits(sign_ins=Buckets(0.5, 3.0, lambda: time[0]))
    seat = Seat(people, "reception", "wrong password!")
    for name in ("one", "another"):
        assert Seat(people, name, "wrong password!").answer.status_code == 403

    too_many = Seat(people, "reception").answer

    assert (too_many.status_code, too_many.headers["retry-after"]) == (429, "2")
    assert "Try again in 2 seconds" in too_many.text
    assert "set-cookie" not in too_many.headers
    assert people.desk.limits.sign_ins.take("192.0.2.7") == 0.0
    time[0] += 2.0
    assert Seat(people, "reception").answer.status_code == 303
    assert seat.answer.status_code == 403


def test_a_session_ends_by_itself_by_signing_out_and_with_the_password(people: House) -> None:
    seat, other = Seat(people, "reception"), Seat(people, "reception")
    assert "Lobby" in seat.page()
    seat.does("/office/sign-out")
    assert "Sign in" in seat.page()

    with people.store.write() as transaction:
        staff.change_password(transaction, "reception", PASSWORD + "!", OS, people.now)
    assert "Sign in" in other.page()

    last = Seat(people, "it")
    people.now += timedelta(hours=13)
    assert "Sign in" in last.page()


def test_no_page_runs_a_foreign_script_or_is_kept(people: House) -> None:
    seat = Seat(people, "comments")
    for text in STRINGS:
        people.send(comment(text))
    for path in ("/office", "/office/voices", "/office/sign-in", "/office/live"):
        answer = seat.client.get(path)
        if path != "/office/live":  # a part, which the page's own policy holds
            assert "script-src 'self'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
        assert not re.search(r"<script>|\son\w+=|style=|javascript:", answer.text)


def test_buttons_stand_out_seven_to_one() -> None:
    css = (Path(__file__).parents[2] / "central/static/aula.css").read_text()
    for block in re.findall(r":root \{(.*?)\}", css, re.DOTALL)[:2]:
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
        dark, light = sorted((luminance(colours["card"]), luminance(colours["accent"])))
        assert (light + 0.05) / (dark + 0.05) >= 7
