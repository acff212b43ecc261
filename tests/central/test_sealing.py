"""What people wrote stays sealed at central, until somebody with the key opens it and is noted."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from central import audit, audits, devices, sealing
from central.sealing import Kept, KeyFile, StaysSealed
from central.store import StoreError
from sync import wire
from tests.central.house import COMMENTS_KEY, House, Record, callback, comment, sealed

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
READER = audit.Actor("staff:7", "127.0.0.1")
WORDS = "Marker-Eeva was kind"
KEYRING = {COMMENTS_KEY.kid: COMMENTS_KEY}


def opened(house: House, keyring: sealing.Keyring) -> list[dict[str, object]]:
    with house.store.write() as transaction:

        def opening(kept: Kept, subject: str) -> str:
            return sealing.open_noted(
                transaction, keyring, kept, READER, "comment.open", subject, NOW
            )

        return [
            *audits.comments(transaction, "north", opening),
            *audits.callbacks(transaction, "north", opening),
        ]


def openings(house: House, *records: Record) -> list[tuple[str, str, str]]:
    subjects = {one["id"] for one in records}
    with house.store.read() as transaction:
        return [
            (one.who, one.deed, one.subject)
            for one in audit.entries(transaction)
            if one.subject in subjects
        ]


def test_who_has_the_key_reads_and_is_noted(house: House) -> None:
    said, call = comment(WORDS), callback()
    house.send(said, call)

    assert [one["text"] for one in opened(house, KEYRING)] == [WORDS, "+358 40 000 0000"]
    assert openings(house, said, call) == [
        ("staff:7", "comment.open", said["id"]),
        ("staff:7", "comment.open", call["id"]),  # sealed for the comments' key in this test
    ]


def test_what_lay_unsealed_from_before_is_noted_too_and_silence_is_not(house: House) -> None:
    said, silent = comment(WORDS), comment("")
    house.send(said, silent)
    with house.store.write() as transaction:
        for one, text in ((said, b"the queue"), (silent, b"")):
            transaction.run(
                "UPDATE comments SET kid = '', text = :text WHERE id = :id", text=text, id=one["id"]
            )

    assert {one["text"] for one in opened(house, {})} == {"the queue", ""}
    assert openings(house, said, silent) == [("staff:7", "comment.open", said["id"])]


def test_who_has_no_key_is_told_which_one_it_takes(house: House) -> None:
    said = comment(WORDS)
    house.send(said)

    (found,) = opened(house, {})

    assert (found["text"], found["sealed_for"]) == (None, COMMENTS_KEY.kid)
    assert openings(house, said) == []


def test_a_box_for_another_key_stays_shut(house: House) -> None:
    other = sealing.new_key("north", "comments")
    wrong = KeyFile("north", "comments", COMMENTS_KEY.kid, other.private)
    house.send(comment(WORDS))

    (found,) = opened(house, {wrong.kid: wrong})

    assert found["text"] is None
    with pytest.raises(StaysSealed):
        sealing.open_sealed({}, wire.Sealed("k", bytes(64)))


def test_no_table_holds_what_was_written(house: House) -> None:
    house.send(comment(WORDS), callback(phone=sealed("Marker-0401234567")))

    with house.store.read() as transaction:
        for table in ("comments", "callbacks", "records", "visits"):
            for row in transaction.rows(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
                assert b"Marker" not in b" ".join(
                    bytes(one) if isinstance(one, bytes | memoryview) else str(one).encode()
                    for one in row
                )


def test_a_new_key_is_told_to_kiosks_ahead_of_the_old_one(house: House) -> None:
    for key in (COMMENTS_KEY, sealing.new_key("north", "comments")):
        with house.store.write() as transaction:
            sealing.add_key(transaction, key)
    with house.store.read() as transaction:
        site = devices.site(transaction, "north")

    told = house.call("GET", "/v1/site").json()["sealing_keys"]

    assert site is not None
    assert [one["kid"] for one in told] == [key.kid, COMMENTS_KEY.kid]
    assert [one.kid for one in site.sealing_keys] == [one["kid"] for one in told]


def test_an_unknown_site_gets_no_key(house: House) -> None:
    with house.store.write() as transaction, pytest.raises(StoreError, match="no such site"):
        sealing.add_key(transaction, sealing.new_key("nowhere", "comments"))


def test_a_private_key_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"
    sealing.write_key(path, COMMENTS_KEY)

    assert path.stat().st_mode & 0o777 == 0o600
    assert sealing.read_keys([path]) == {COMMENTS_KEY.kid: COMMENTS_KEY}
    with pytest.raises(StoreError, match="never written over"):
        sealing.write_key(path, COMMENTS_KEY)
    path.chmod(0o640)
    with pytest.raises(StoreError, match="chmod 600"):
        sealing.read_keys([path])


@pytest.mark.parametrize("text", [b"", b"{}", b"Otto", b"\xff"])
def test_what_is_no_key_is_said_plainly(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(text)
    path.chmod(0o600)

    with pytest.raises(StoreError, match="holds no sealing key"):
        sealing.read_keys([path])
