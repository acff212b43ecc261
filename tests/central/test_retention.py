"""What is over goes, and what one person may have erased is; the counts by day stay."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from central import appointments, audit, devices, intake
from central.intake import Identifier
from central.store import Store
from hardware.identifiers import BOOKING_CODE
from sync import wire
from sync.pseudonym import booking_key
from tests.central.commands import ROOT, central, serving
from tests.central.house import NOON, TODAY, booking, check_in
from tests.central.test_backups import furnish, send

pytestmark = pytest.mark.slow


def erase(url: str, *words: str, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "central", "erase", *words, "--database", url],
        cwd=ROOT,
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def keep(store: Store, *days: str) -> None:
    """An answer, a comment, a call and a wish to be called of each day."""
    with store.write() as transaction:
        for day in days:
            transaction.run(
                "INSERT INTO feedback (kiosk, id, site, local_date, local_hour, clock_trusted,"
                " score, language, place, marks, counted)"
                " VALUES ('k', :day, 'north', :day, 9, true, 9, 'fi', 'lab', '', true)",
                day=day,
            )
            transaction.run(
                "INSERT INTO comments (kiosk, id, site, feedback_id, topics, redacted, text, kid)"
                " VALUES ('k', :day, 'north', :day, '[]', false, :text, '')",
                day=day,
                text=b"words",
            )
            transaction.run(
                "INSERT INTO visits (kiosk, id, site, kind, body, seq, received_at)"
                " VALUES ('k', :day, 'north', 'staff_call', '', 1, :day)",
                day=day,
            )
            transaction.run(
                "INSERT INTO callbacks (kiosk, id, site, kid, phone, consent_text_version,"
                " delete_on) VALUES ('k', :day, 'north', 'x', :text, '1', :day)",
                day=day,
                text=b"number",
            )


def test_what_is_over_goes_and_the_counts_stay(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)
    furnish(store)
    old, new = "2020-01-01", (NOON + timedelta(days=3000)).date().isoformat()
    keep(store, old, new)
    with store.write() as transaction:
        transaction.run(
            "INSERT INTO answers_by_day VALUES ('north', :day, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)",
            day=old,
        )

    (gone,) = central("retention", "run", "--database", url)

    assert gone == {
        **{"visits": 1, "appointments": 0, "comments": 1, "answers": 1, "callbacks": 1},
        **{"calls": 0, "sessions": 0},
    }
    with store.read() as transaction:
        for table in ("feedback", "comments", "visits", "callbacks"):
            rows = transaction.rows(f"SELECT id FROM {table}")  # noqa: S608 - our own names
            assert [row.id for row in rows] == [new]
        assert transaction.rows("SELECT s9 FROM answers_by_day")
        (entry,) = [one for one in audit.entries(transaction) if one.deed == "retention.run"]
    assert entry.facts["comments"] == 1


def test_no_answer_goes_before_its_comment(url: str, opened: Callable[[str], Store]) -> None:
    store = opened(url)
    furnish(store)
    keep(store, "2020-01-01")
    run = ("retention", "run", "--database", url, "--answers-days", 100)

    (refused,) = central(*run, code=2)
    with store.read() as transaction:
        assert transaction.rows("SELECT id FROM feedback")
    (gone,) = central(*run, "--comments-days", 100)

    assert "let --comments-days be 100 or less" in refused
    assert (gone["answers"], gone["comments"]) == (1, 1)


def _booked(id: str, keys: tuple[str, ...]) -> wire.Booking:
    return msgspec.structs.replace(booking(id), keys=keys)


def test_a_person_is_erased_with_proof_and_without_being_named(
    url: str, opened: Callable[[str], Store], tmp_path: Path
) -> None:
    store = opened(url)
    furnish(store)
    system, value = "urn:oid:1.2.246.21", "131052-308T"
    pepper = wire.Pepper(1, b"p" * 32)
    hers = booking_key(pepper, TODAY, system, value)
    with store.write() as transaction:
        devices.add_pepper(transaction, "north", pepper)
        rows = (_booked("a-1", (hers,)), booking("a-2"))
        appointments.put(transaction, "north", rows)
    with serving(url) as (_, address):
        send(address, [check_in("a-1"), check_in("a-2")])

    done = erase(url, "person", "--site", "north", said=f"{system}|{value}\n")

    assert done.returncode == 0, done.stderr
    assert '"appointments":1,"visits":1' in done.stdout
    with store.read() as transaction:
        found = {row.id: row for row in transaction.rows("SELECT * FROM appointments")}
        visits = transaction.rows("SELECT appointment_id FROM visits")
        (entry,) = [one for one in audit.entries(transaction) if one.deed == "erase.person"]
    assert found["a-1"].removed
    assert hers not in found["a-1"].row
    assert not found["a-2"].removed
    assert [row.appointment_id for row in visits] == ["a-2"]
    assert entry.facts == {"appointments": 1, "visits": 1}
    if store.dialect == "sqlite":
        raw = b"".join(path.read_bytes() for path in tmp_path.glob("central.db*"))
        assert hers.encode() not in raw
    assert erase(url, "comment", "--kiosk", "k", "--id", "x").returncode == 2


def test_who_was_booked_by_a_code_is_erased_by_it_and_the_birth_date(
    url: str, opened: Callable[[str], Store]
) -> None:
    store = opened(url)
    furnish(store)
    number = Identifier(BOOKING_CODE, "7Q4M-K2XP")
    pepper = wire.Pepper(1, b"p" * 32)
    with store.write() as transaction:
        devices.add_pepper(transaction, "north", pepper)
        hers = intake.keys((number,), date(1952, 10, 13), [pepper], TODAY)
        appointments.put(transaction, "north", (_booked("a-1", hers), booking("a-2")))

    person, code = ("person", "--site", "north"), f"{BOOKING_CODE}|7q4m k2xp"
    for said, told in (
        (f"{code}|1952-10-14", "Nobody was found, and nothing was erased"),
        (code, "birth_date: needed with a booking code"),
        (f"{code}|Otto", "A birth date is written 1952-10-13"),
        ("Otto|Otto", "a system that is not known"),
    ):
        done = erase(url, *person, said=said)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
        assert "Otto" not in done.stderr
    done = erase(url, *person, said=f"{code}|1952-10-13")

    assert '"appointments":1' in done.stdout, done.stderr
    with store.read() as transaction:
        rows = transaction.rows("SELECT id FROM appointments WHERE NOT removed")
        facts = [one.facts for one in audit.entries(transaction) if one.deed == "erase.person"]
    assert [row.id for row in rows] == ["a-2"]
    assert [one["appointments"] for one in facts] == [0, 1]
